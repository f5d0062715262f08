// SPDX-License-Identifier: Apache-2.0
// All our controls in one window, to look at them: `gallery [--dark]`. Not part of any test.
#include "avatarfield.h"
#include "chatpreview.h"
#include "colorpicker.h"
#include "icons.h"
#include "messagebar.h"
#include "peoplefield.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name, const QString &position,
              PersonKind kind = PersonKind::Employee, bool active = true)
{
    return {PersonId(id), name, position, kind, active};
}

QList<Person> somePeople()
{
    return {person(1, u"Anna Smirnova"_s, u"Delivery manager · Logistics"_s),
            person(2, u"Иван Петров"_s, u"Delivery manager · Logistics"_s),
            person(3, u"Zoë Lindqvist"_s, {}, PersonKind::Extranet),
            person(4, u"Мария Иванова"_s, u"Support engineer · Support"_s),
            person(5, u"<b>Ivan</b> &amp; Sons"_s, u"<i>Names that look like markup</i>"_s),
            person(6, u"Иван Иванов"_s, u"Accountant · Finance"_s, PersonKind::Employee, false)};
}

Sender supportDesk()
{
    return {.bot = {.id = BotId(7), .name = u"Support Desk"_s}, .me = somePeople().at(3)};
}

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

PeopleField *peopleField(QWidget *parent)
{
    auto *field = new PeopleField(parent);
    field->setPeople(somePeople().mid(0, 2));
    QObject::connect(field, &PeopleField::searchRequested, field, [field](const QString &text) {
        QList<Person> found;
        for (const Person &each : somePeople()) {
            if (each.name.contains(text.trimmed(), Qt::CaseInsensitive))
                found.append(each);
        }
        field->setSuggestions(text, found, found.isEmpty() ? u"Nobody found"_s : QString());
    });
    return field;
}

QLayout *buttons(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *primary = new QPushButton(u"Create chat"_s, parent);
    Theme::setPrimary(primary);
    auto *plain = new QPushButton(u"Clear"_s, parent);
    auto *disabled = new QPushButton(u"Disabled"_s, parent);
    disabled->setEnabled(false);
    auto *combo = new QComboBox(parent);
    combo->addItems({u"Support Desk (bot)"_s, u"Anna Smirnova"_s});
    auto *link = new QToolButton(parent);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setText(u"More fields"_s);
    for (QWidget *widget : {static_cast<QWidget *>(link), static_cast<QWidget *>(combo),
                            static_cast<QWidget *>(disabled), static_cast<QWidget *>(plain),
                            static_cast<QWidget *>(primary)})
        row->addWidget(widget);
    return row;
}

QLayout *choices(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *closed = new QRadioButton(u"Private, by invitation"_s, parent);
    closed->setChecked(true);
    row->addWidget(closed);
    row->addWidget(new QRadioButton(u"Open to join"_s, parent));
    auto *me = new QCheckBox(u"Add me too"_s, parent);
    me->setChecked(true);
    row->addWidget(me);
    row->addStretch();
    return row;
}

QLayout *icons(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files) {
        auto *label = new QLabel(parent);
        label->setPixmap(tintedIcon(file.chopped(4), parent->palette())
                             .pixmap(QSize(20, 20), parent->devicePixelRatio()));
        row->addWidget(label);
    }
    row->addStretch();
    return row;
}

QWidget *form(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    auto *bar = new MessageBar(page);
    bar->showMessage(MessageBar::Kind::Warning,
                     u"The portal asks for fewer requests. We wait 12 seconds and go on."_s,
                     {new QAction(u"Cancel"_s, bar)});
    column->addWidget(bar);
    auto *title = new QLineEdit(u"VIP delivery – order 1308"_s, page);
    column->addWidget(labelFor(title, u"&Title"_s, page));
    column->addWidget(title);
    auto *colors = new ColorPicker(page);
    colors->setColor(ChatColor::Pink);
    column->addWidget(labelFor(colors, u"Co&lor: Pink"_s, page));
    column->addWidget(colors);
    auto *people = peopleField(page);
    column->addWidget(labelFor(people, u"&Participants"_s, page));
    column->addWidget(people);
    column->addLayout(choices(page));
    auto *message = new QPlainTextEdit(u"Welcome! Here we settle order 1308."_s, page);
    message->setTabChangesFocus(true);
    column->addWidget(labelFor(message, u"&Welcome message"_s, page));
    column->addWidget(message);
    for (const auto kind :
         {MessageBar::Kind::Information, MessageBar::Kind::Success, MessageBar::Kind::Error}) {
        auto *other = new MessageBar(page);
        other->showMessage(kind, u"A message inside the page"_s);
        column->addWidget(other);
    }
    column->addLayout(icons(page));
    column->addLayout(buttons(page));
    return page;
}

QWidget *sidePanel(QWidget *parent)
{
    auto *panel = new QWidget(parent);
    auto *column = new QVBoxLayout(panel);
    auto *avatar =
        new AvatarField([](QWidget *, const std::function<void(const QString &)> &) { }, panel);
    avatar->setPlaceholder(u"VD"_s, rgbOf(ChatColor::Pink));
    auto *preview = new ChatPreview(panel);
    ChatDraft draft;
    draft.title = u"VIP delivery – order 1308 with a title that does not fit"_s;
    draft.color = ChatColor::Pink;
    draft.message = u"Welcome! Here we settle order 1308."_s;
    draft.participants = somePeople().mid(0, 3);
    preview->setDraft(draft, supportDesk());
    auto *empty = new ChatPreview(panel);
    empty->setDraft({}, supportDesk());
    for (QWidget *widget : {static_cast<QWidget *>(avatar), static_cast<QWidget *>(preview),
                            static_cast<QWidget *>(empty)})
        column->addWidget(widget);
    panel->setFixedWidth(300);
    return panel;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const bool dark = QApplication::arguments().contains(u"--dark"_s);
    Theme::apply(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    QMainWindow window;
    window.setWindowTitle(u"Gallery"_s);
    window.setWindowIcon(applicationIcon());
    auto *all = new QWidget(&window);
    auto *row = new QHBoxLayout(all);
    row->addWidget(form(all), 1);
    row->addWidget(sidePanel(all));
    window.setCentralWidget(all);
    window.resize(960, 720);
    window.show();
    return QApplication::exec();
}
