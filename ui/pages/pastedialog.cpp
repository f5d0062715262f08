// SPDX-License-Identifier: Apache-2.0
#include "pastedialog.h"

#include "askingnote.h"
#include "dialogshell.h"
#include "doubtmodel.h"
#include "labels.h"
#include "pastewords.h"
#include "peopleindex.h"
#include "plainedit.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int textLines = 6;
constexpr int choiceLines = 12;
constexpr int choiceCharacters = 80;
constexpr std::chrono::milliseconds pauseInTyping = 200ms;
//! Less than a frame, so that nobody sees the window stall.
constexpr std::chrono::milliseconds longestTurn = 8ms;

} // namespace

PasteDialog::PasteDialog(const PeopleIndex &index, AskForFile askForFile, QWidget *parent)
    : QDialog(parent)
    , m_index(index)
    , m_askForFile(std::move(askForFile))
    , m_shell(new DialogShell(this))
    , m_model(new DoubtModel(index, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_shell->setTitle(tr("Paste a list", "@title:window"));
    m_recognizing.setSingleShot(true);
    m_recognizing.setInterval(pauseInTyping);
    connect(&m_recognizing, &QTimer::timeout, this, &PasteDialog::recognize);
    connect(&m_searching, &QTimer::timeout, this, &PasteDialog::searchOn);
    buildText();
    buildChoices();
    buildButtons();
    showState();
    m_text->setFocus();
}

void PasteDialog::buildText()
{
    QLabel *label = Labels::field(this);
    label->setWordWrap(true);
    label->setText(
        tr("&Names, e-mail addresses, IDs, mentions, vCards or rows of a sheet", "@label:textbox"));
    // Large letters on a small screen leave the room to the choices below.
    const int lines = screen()->availableSize().height() / 6 / fontMetrics().lineSpacing();
    m_text = new PlainEdit(std::clamp(lines, 2, textLines), this);
    label->setBuddy(m_text);
    m_shell->addWidget(label);
    m_shell->addWidget(m_text);
    m_trouble = m_shell->addWords(QString());
    m_note = m_shell->addWords(QString());
    m_asking = new AskingNote(this);
    m_shell->addWidget(m_asking);
    m_summary = m_shell->addWords(QString());
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_recognizing.start(); });
}

void PasteDialog::buildChoices()
{
    m_choicesLabel = Labels::field(this);
    m_choices = new QTreeView(this);
    m_choicesLabel->setBuddy(m_choices);
    m_choices->setModel(m_model);
    m_choices->setHeaderHidden(true);
    m_choices->setUniformRowHeights(true);
    m_choices->setIndentation(0); // boxes to tick tell the choices from what they are for
    m_choices->setItemsExpandable(false);
    m_choices->setTabKeyNavigation(false);
    m_choices->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_choices->setMinimumWidth(qMin(m_choices->fontMetrics().averageCharWidth() * choiceCharacters,
                                    screen()->availableSize().width() * 3 / 5));
    m_choices->installEventFilter(this);
    m_shell->addWidget(m_choicesLabel);
    m_shell->addView(m_choices, m_choices->fontMetrics().lineSpacing() * choiceLines);
    connect(m_choices, &QTreeView::clicked, m_model, &DoubtModel::toggle);
    connect(m_model, &DoubtModel::chosenChanged, this, &PasteDialog::showState);
}

void PasteDialog::buildButtons()
{
    m_file = m_shell->addButton(tr("From a &file…", "@action:button"), DialogShell::Side::Left);
    connect(m_file, &QPushButton::clicked, this,
            [this] { m_askForFile(this, [this](const QString &path) { readFile(path); }); });
    QPushButton *cancel = m_shell->addButton(tr("Cancel", "@action:button"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_add = m_shell->addButton(tr("&Add", "@action:button"));
    m_shell->setPrimary(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QList<Person> everybody = people();
        accept();
        Q_EMIT added(everybody);
    });
}

void PasteDialog::setContext(const PastedContext &context, const QString &note, People people)
{
    const bool isSame = context == m_context && note == m_note->text();
    if (isSame && people == People::Same)
        return;
    if (context.portal != m_context.portal)
        m_model->setDoubts({}); // nobody chosen there is meant here
    m_context = context;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    recognize();
}

void PasteDialog::setText(const QString &text)
{
    setText(text, recognizedIn(text));
}

void PasteDialog::setText(const QString &text, const PastedPeople &found)
{
    m_text->setPlainText(text);
    showFound(found);
    if (m_model->rowCount() > 0)
        m_choices->setFocus();
}

void PasteDialog::readFile(const QString &path)
{
    m_file->setEnabled(false);
    ListFile::read(path, this, [this](const ListFile::Answer &answer) { takeFile(answer); });
}

//! Behind what is there already.
void PasteDialog::takeFile(const ListFile::Answer &answer)
{
    m_file->setEnabled(true);
    m_trouble->setText(answer ? QString() : PasteWords::sentence(answer.error()));
    m_trouble->setVisible(!answer);
    if (!answer)
        return;
    const QString before = m_text->toPlainText();
    setText(before.trimmed().isEmpty() ? *answer : before + u'\n' + *answer);
}

PastedPeople PasteDialog::recognizedIn(const QString &text) const
{
    return recognizedPeople(pastedLines(text), m_index, m_context);
}

void PasteDialog::recognize()
{
    showFound(recognizedIn(m_text->toPlainText()));
}

void PasteDialog::showFound(const PastedPeople &found)
{
    m_recognizing.stop();
    const QModelIndex current = m_choices->currentIndex();
    const bool isChoice = current.parent().isValid();
    const QString text = m_model->textOf(current);
    m_clear = found.clear;
    m_model->setDoubts(found.doubts);
    m_choices->expandAll();
    goBackTo(text, isChoice ? current.row() : -1);
    m_searched = 0;
    m_searching.start(0ms);
    showState();
    if (const PeopleKeys keys = unaskedKeys(found.doubts); !keys.isEmpty())
        Q_EMIT unknown(keys);
}

//! Whoever is choosing goes on where they are.
void PasteDialog::goBackTo(const QString &text, int choice)
{
    const QList<PastedDoubt> &doubts = m_model->doubts();
    const auto same = std::ranges::find(doubts, text, &PastedDoubt::text);
    const int row = same == doubts.cend() ? 0 : int(same - doubts.cbegin());
    const QModelIndex doubt = m_model->index(row, 0);
    const bool isThere = same != doubts.cend() && choice >= 0 && choice < m_model->rowCount(doubt);
    m_choices->setCurrentIndex(isThere ? m_model->index(choice, 0, doubt) : doubt);
}

//! Searching for thousands takes seconds, in which the window must not stand still.
void PasteDialog::searchOn()
{
    QElapsedTimer turn;
    turn.start();
    const auto all = int(m_model->doubts().size());
    while (m_searched < all && turn.elapsed() < longestTurn.count()) {
        const int row = m_searched++;
        const PastedDoubt &doubt = m_model->doubts().at(row);
        if (doubt.query.isEmpty())
            continue;
        m_model->setChoices(row, choicesFor(doubt, m_index));
        m_choices->expand(m_model->index(row, 0));
    }
    if (m_searched < all)
        return;
    m_searching.stop();
    showState();
}

void PasteDialog::showState()
{
    const auto found = int(m_clear.size());
    const auto doubts = int(m_model->doubts().size());
    const int toChoose = m_model->choosable();
    m_summary->setText(m_searching.isActive()
                           ? PasteWords::summaryWhileSearching(found)
                           : PasteWords::summary(found, toChoose, doubts - toChoose));
    m_summary->setVisible(found + doubts > 0);
    nameChoices(toChoose > 0 || m_searching.isActive());
    m_choicesLabel->setVisible(doubts > 0);
    m_choices->setVisible(doubts > 0);
    m_add->setEnabled(!people().isEmpty());
}

void PasteDialog::nameChoices(bool areThereAny)
{
    m_choicesLabel->setText(
        areThereAny ? tr("&Choose who is meant; the others are left out", "@label:listbox")
                    : tr("&These are left out", "@label:listbox nobody was found"));
    m_choices->setAccessibleName(m_choicesLabel->text().remove(u'&'));
}

QList<Person> PasteDialog::people() const
{
    return m_clear + m_model->chosen();
}

//! The space bar chooses; Enter is the button's.
bool PasteDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSpace = watched == m_choices && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace)
        return QDialog::eventFilter(watched, event);
    m_model->toggle(m_choices->currentIndex());
    return true;
}
