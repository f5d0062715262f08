// SPDX-License-Identifier: Apache-2.0
#include "chosendialog.h"

#include "chosenmodel.h"
#include "faces.h"
#include "suggestiondelegate.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int aroundDialog = 20;
constexpr int betweenParts = 12;
constexpr int linesSeen = 28;
constexpr int charactersSeen = 70;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool hasLeft(const Person &person)
{
    return !person.active;
}

} // namespace

ChosenDialog::ChosenDialog(const std::function<QString(PersonId)> &departmentOf, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Chosen people", "@title:window"));
    buildTop();
    buildList(departmentOf);
    buildButtons();
    arrange();
    connectParts();
    const QSize wanted(fontMetrics().averageCharWidth() * charactersSeen,
                       fontMetrics().height() * linesSeen);
    resize(wanted.boundedTo(screen()->availableSize()));
}

void ChosenDialog::buildTop()
{
    m_searchLabel = new QLabel(tr("S&earch", "@label:textbox"), this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_orderLabel = new QLabel(tr("&Sort by", "@label:listbox"), this);
    m_order = new QComboBox(this);
    m_order->addItems({tr("Order of choosing", "@item:inlistbox sort by"),
                       tr("Name", "@item:inlistbox sort by"),
                       tr("Department", "@item:inlistbox sort by")});
    m_orderLabel->setBuddy(m_order);
}

void ChosenDialog::buildList(const std::function<QString(PersonId)> &departmentOf)
{
    m_model = new ChosenModel(departmentOf, this);
    m_delegate = new SuggestionDelegate(this);
    m_delegate->setRingShown(true);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(windowTitle());
    m_count = plainLabel(this);
    m_left = plainLabel(this);
}

void ChosenDialog::buildButtons()
{
    const auto button = [this](const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false); // Enter in the search presses nothing
        return made;
    };
    m_remove = button(tr("&Remove", "@action:button chosen people"));
    m_removeLeft = button(tr("Remove those who &left", "@action:button chosen people"));
    m_close = button(tr("&Close", "@action:button"));
}

void ChosenDialog::arrange()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_searchLabel);
    top->addWidget(m_search, 1);
    top->addSpacing(betweenParts);
    top->addWidget(m_orderLabel);
    top->addWidget(m_order);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_removeLeft);
    buttons->addStretch();
    buttons->addSpacing(betweenParts);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundDialog, aroundDialog, aroundDialog, aroundDialog);
    column->setSpacing(betweenParts);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(m_left);
    column->addLayout(buttons);
}

void ChosenDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ChosenDialog::search);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        m_model->setOrder(ChosenModel::Order(order));
        goToRow(0);
    });
    connect(m_remove, &QPushButton::clicked, this, &ChosenDialog::removeSelected);
    connect(m_removeLeft, &QPushButton::clicked, this, &ChosenDialog::removeThoseWhoLeft);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ChosenDialog::removeSelected);
    const auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, this, &ChosenDialog::undoRequested);
    const auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ChosenDialog::setFaces(const Faces &faces)
{
    m_delegate->setFaces(&faces);
    connect(&faces, &Faces::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

void ChosenDialog::setPeople(const QList<Person> &people)
{
    const int row = m_list->currentIndex().row();
    m_model->setPeople(people);
    goToRow(row);
    showCounts();
}

void ChosenDialog::search(const QString &text)
{
    m_delegate->setNeedle(text.trimmed());
    m_model->setNeedle(text);
    goToRow(0);
    showCounts();
}

//! The one behind takes the place of somebody who was removed.
void ChosenDialog::goToRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, last)));
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
}

void ChosenDialog::removeSelected()
{
    const QSet<PersonId> ids = m_model->idsAt(m_list->selectionModel()->selectedIndexes());
    if (ids.isEmpty())
        return;
    m_list->setFocus(); // the button may have nothing more to do
    Q_EMIT removeRequested(ids);
}

void ChosenDialog::removeThoseWhoLeft()
{
    QSet<PersonId> ids;
    for (const Person &person : m_model->people()) {
        if (hasLeft(person))
            ids.insert(person.id);
    }
    m_list->setFocus(); // the button goes
    Q_EMIT removeRequested(ids);
}

void ChosenDialog::showCounts()
{
    const int all = int(m_model->people().size());
    const int shown = m_model->rowCount();
    const int left = int(std::ranges::count_if(m_model->people(), hasLeft));
    m_count->setText(shown == all ? tr("%n people chosen", "@info", all)
                                  : tr("%n people found of %1 chosen", "@info", shown).arg(all));
    m_left->setText(tr("%n people have left the company. The portal will not add them to the chat.",
                       "@info", left));
    m_left->setVisible(left > 0);
    m_removeLeft->setVisible(left > 0);
}
