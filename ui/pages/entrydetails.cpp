// SPDX-License-Identifier: Apache-2.0
#include "entrydetails.h"

#include "avatardisc.h"
#include "entrysummary.h"
#include "hostlabel.h"
#include "labels.h"
#include "plainedit.h"
#include "scrollcolumn.h"
#include "spacing.h"
#include "storywords.h"
#include "texts.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsFaceDiameter = 54;
constexpr qsizetype mostNamesShown = 50;
constexpr int storyLinesSeen = 6;

} // namespace

EntryDetails::EntryDetails(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollColumn(this))
{
    auto *held = new QWidget;
    m_column = new QVBoxLayout(held);
    const int side = Spacing::betweenGroups + 6;
    m_column->setContentsMargins(side, Spacing::betweenGroups + 2, side, Spacing::betweenGroups);
    m_column->setSpacing(Spacing::betweenWords);
    buildHead();
    buildButtons(actions);
    buildFacts();
    m_scroll->hold(held);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_scroll);
    retranslate();
    clear();
}

void EntryDetails::buildHead()
{
    m_face = new AvatarDisc(detailsFaceDiameter, this);
    m_title = Labels::foreign(this);
    QFont bold = m_title->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    bold.setBold(true);
    m_title->setFont(bold);
    m_identity = Labels::note(this);
    m_identity->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_identity);
    names->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::betweenGroups);
    row->addWidget(m_face, 0, Qt::AlignTop);
    row->addLayout(names, 1);
    m_column->addLayout(row);
    m_state = Labels::field(this);
    m_state->setWordWrap(true);
    m_meaning = Labels::words(this);
    m_column->addWidget(m_state);
    m_column->addWidget(m_meaning);
}

void EntryDetails::buildButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setVisible(action->isVisible());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
        m_column->addWidget(button);
    }
}

void EntryDetails::buildFacts()
{
    const auto addFact = [this](QLabel *&label, QLabel *&words) {
        label = Labels::field(this);
        words = Labels::words(this);
        auto *fact = new QVBoxLayout;
        fact->setSpacing(2);
        fact->addWidget(label);
        fact->addWidget(words);
        m_column->addLayout(fact);
    };
    addFact(m_peopleLabel, m_people);
    addFact(m_originLabel, m_origin);
    buildStory();
}

//! It can be copied, for a colleague or for support, and read to its end by keyboard.
void EntryDetails::buildStory()
{
    m_storyLabel = Labels::field(this);
    m_story = new PlainEdit(storyLinesSeen, this);
    m_story->setReadOnly(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_storyLabel->setBuddy(m_story);
    m_column->addWidget(m_storyLabel);
    m_column->addWidget(m_story, 1);
}

void EntryDetails::showEntry(const Entry &entry, const EntryWords::Moment &by)
{
    const bool another = !m_entry || m_entry->id != entry.id;
    m_entry = entry;
    m_by = by;
    showFacts(entry);
    m_scroll->show();
    if (another)
        m_scroll->ensureVisible(0, 0);
}

void EntryDetails::clear()
{
    m_entry.reset();
    m_scroll->hide();
}

void EntryDetails::showFacts(const Entry &entry)
{
    const EntrySummary summary = summaryOf(entry);
    m_face->setPlaceholder(initialsOf(summary.title),
                           summary.color ? rgbOf(*summary.color) : QColor());
    m_face->setPicture(entry.draft.avatar ? entry.draft.avatar->preview : QImage());
    m_title->setText(EntryWords::plainTitle(summary.title));
    const QString identity = EntryWords::identity(summary);
    m_identity->setText(identity);
    m_identity->setVisible(!identity.isEmpty());
    m_state->setText(Texts::phaseName(summary.phase));
    const QString meaning = EntryWords::meaning(entry, m_by);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_peopleLabel->setText(tr("People (%1)", "@title:group how many were invited")
                               .arg(QLocale().toString(summary.people)));
    const QStringList names = EntryWords::invited(entry);
    m_people->setText(names.size() > mostNamesShown
                          ? names.mid(0, mostNamesShown).join(u", "_s) + u", …"_s
                          : names.join(u", "_s));
    m_origin->setText(
        tr("%1, bot “%2”", "@info portal, bot").arg(hostLabelOf(summary.portal), summary.bot));
    const QString story = StoryWords::story(entry.story, QDateTime::currentDateTime());
    if (story != m_story->toPlainText()) // so that a selection stays
        m_story->setPlainText(story);
}

void EntryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntryDetails::retranslate()
{
    m_originLabel->setText(tr("Created in", "@title:group portal and bot"));
    m_storyLabel->setText(tr("Story", "@title:group what happened when"));
    if (m_entry)
        showFacts(*m_entry);
}
