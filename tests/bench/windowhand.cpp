// SPDX-License-Identifier: Apache-2.0
// A plug-in that Qt loads into a program which knows nothing of it: the hand and the eye of a
// person at its window. Takes orders from the standard input, one a line, its words parted by tabs,
// and answers each with one line. Names are the words that a person sees; what a dialog covers is
// out of reach.
//
//     press NAME        a button or a command of the window; "yes", said before it is pressed
//     type FIELD TEXT   in place of what the field holds; "yes"
//     read FIELD        what it holds
//     words             of all labels, parted by U+001E
//     rows              of the table, parted by U+001E, their cells by U+001F
//
// "no" where there is no such thing, or not yet.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QSocketNotifier>
#include <QTableView>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString plain(QString words)
{
    return words.remove(u'&').remove(u':');
}

//! The dialog, where one is open.
QWidget *windowInFront()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [](const QWidget *window) {
        return window->isVisible() && window->windowType() == Qt::Window;
    });
    return found == windows.cend() ? nullptr : *found;
}

template <typename Widget> QList<Widget *> seen()
{
    const QWidget *window = windowInFront();
    QList<Widget *> widgets = window ? window->findChildren<Widget *>() : QList<Widget *>();
    widgets.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return widgets;
}

QWidget *fieldNamed(const QString &name)
{
    const QList<QLabel *> labels = seen<QLabel>();
    const auto found = std::ranges::find_if(labels, [&name](const QLabel *label) {
        return label->buddy() && plain(label->text()) == name;
    });
    return found == labels.cend() ? nullptr : (*found)->buddy();
}

void answer(const QString &words)
{
    QString line = words;
    line.replace(u'\n', u' ').append(u'\n');
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void press(const QString &name)
{
    const QList<QAbstractButton *> buttons = seen<QAbstractButton>();
    for (QAbstractButton *button : buttons) {
        if (button->isEnabled() && plain(button->text()) == name) {
            answer(u"yes"_s);
            return button->click();
        }
    }
    const QWidget *window = windowInFront();
    const QList<QAction *> commands = window ? window->actions() : QList<QAction *>();
    for (QAction *command : commands) {
        if (command->isEnabled() && plain(command->text()) == name) {
            answer(u"yes"_s);
            return command->trigger();
        }
    }
    answer(u"no"_s);
}

void type(const QString &name, const QString &text)
{
    QWidget *field = fieldNamed(name);
    if (!field || !field->isEnabled())
        return answer(u"no"_s);
    field->setFocus();
    QMetaObject::invokeMethod(field, "selectAll");
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
    answer(u"yes"_s);
}

void read(const QString &name)
{
    const QWidget *field = fieldNamed(name);
    answer(field ? field->metaObject()->userProperty().read(field).toString() : u"no"_s);
}

void tellWords()
{
    QStringList words;
    const QList<QLabel *> labels = seen<QLabel>();
    for (const QLabel *label : labels)
        words += label->text();
    answer(words.join(QChar(0x1e)));
}

void tellRows()
{
    const QList<QTableView *> tables = seen<QTableView>();
    if (tables.isEmpty())
        return answer(u"no"_s);
    const QAbstractItemModel *model = tables.constFirst()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells.join(QChar(0x1f));
    }
    answer(rows.join(QChar(0x1e)));
}

class WindowHand final : public QObject {
    Q_OBJECT

public:
    WindowHand()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &WindowHand::takeOrders);
    }

private:
    void takeOrders()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) // whoever gave the orders has gone
            return QCoreApplication::quit();
        m_orders.append(bytes, count);
        for (qsizetype end = m_orders.indexOf('\n'); end >= 0; end = m_orders.indexOf('\n')) {
            const QString order = QString::fromUtf8(m_orders.first(end));
            m_orders.remove(0, end + 1);
            obey(order.split(u'\t'));
        }
    }

    static void obey(const QStringList &order)
    {
        const QString &verb = order.constFirst();
        if (verb == "press"_L1)
            press(order.value(1));
        else if (verb == "type"_L1)
            type(order.value(1), order.value(2));
        else if (verb == "read"_L1)
            read(order.value(1));
        else if (verb == "words"_L1)
            tellWords();
        else if (verb == "rows"_L1)
            tellRows();
        else
            answer(u"no"_s);
    }

    QSocketNotifier m_input;
    QByteArray m_orders;
};

} // namespace

class WindowHandPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowhand.json")

public:
    QObject *create(const QString &name, const QString &specification) override
    {
        Q_UNUSED(name)
        Q_UNUSED(specification)
        return new WindowHand; // Qt owns and deletes it
    }
};

#include "windowhand.moc"
