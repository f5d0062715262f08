// SPDX-License-Identifier: Apache-2.0
#include "doubtmodel.h"

#include "pastewords.h"
#include "peopleindex.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace {

//! All but its weight is the view's.
QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

DoubtModel::DoubtModel(const PeopleIndex &index, QObject *parent)
    : QAbstractItemModel(parent)
    , m_index(index)
{
}

void DoubtModel::setDoubts(const QList<PastedDoubt> &doubts)
{
    beginResetModel();
    QHash<QString, QList<std::optional<Person>>> chosenByText = this->chosenByText();
    m_doubts = doubts;
    m_chosen.clear();
    for (int row = 0; row < m_doubts.size(); ++row) {
        const auto sameText = chosenByText.find(m_doubts.at(row).text);
        if (sameText == chosenByText.end() || sameText->isEmpty())
            continue;
        if (const std::optional<Person> person = sameText->takeFirst())
            choose(row, *person);
    }
    endResetModel();
}

//! For each time that the text occurs, in order.
QHash<QString, QList<std::optional<Person>>> DoubtModel::chosenByText() const
{
    QHash<QString, QList<std::optional<Person>>> chosen;
    if (m_chosen.isEmpty())
        return chosen;
    for (int row = 0; row < m_doubts.size(); ++row) {
        const PastedDoubt &doubt = m_doubts.at(row);
        const auto choice = m_chosen.constFind(row);
        chosen[doubt.text].append(choice == m_chosen.cend()
                                      ? std::optional<Person>()
                                      : std::optional(doubt.choices.at(*choice)));
    }
    return chosen;
}

void DoubtModel::choose(int row, const Person &person)
{
    PastedDoubt &doubt = m_doubts[row];
    doubt.choices = withPerson(std::move(doubt.choices), person);
    const auto place = std::ranges::find(std::as_const(doubt.choices), person.id, &Person::id);
    m_chosen.insert(row, int(place - doubt.choices.cbegin()));
}

QString DoubtModel::textOf(const QModelIndex &index) const
{
    return index.isValid() ? m_doubts.at(doubtRow(index)).text : QString();
}

void DoubtModel::setChoices(int row, const QList<Person> &choices)
{
    PastedDoubt &doubt = m_doubts[row];
    const auto before = int(doubt.choices.size());
    const auto after = int(choices.size());
    if (after > before) {
        beginInsertRows(index(row, 0), before, after - 1);
        doubt.choices = choices;
        endInsertRows();
    }
    doubt.query.clear();
    const QModelIndex changed = index(row, 0);
    Q_EMIT dataChanged(changed, changed);
}

void DoubtModel::toggle(const QModelIndex &choice)
{
    if (!choice.isValid() || !isChoice(choice))
        return;
    const int row = doubtRow(choice);
    const bool isTaken = m_chosen.value(row, -1) == choice.row();
    if (isTaken)
        m_chosen.remove(row);
    else
        m_chosen.insert(row, choice.row());
    const QModelIndex doubt = choice.parent();
    Q_EMIT dataChanged(index(0, 0, doubt), index(rowCount(doubt) - 1, 0, doubt));
    Q_EMIT chosenChanged();
}

QList<Person> DoubtModel::chosen() const
{
    QList<Person> people;
    for (int row = 0; row < m_doubts.size(); ++row) {
        if (const auto choice = m_chosen.constFind(row); choice != m_chosen.cend())
            people.append(m_doubts.at(row).choices.at(*choice));
    }
    return people;
}

int DoubtModel::choosable() const
{
    return int(std::ranges::count_if(
        m_doubts, [](const PastedDoubt &doubt) { return !doubt.choices.isEmpty(); }));
}

QModelIndex DoubtModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex DoubtModel::parent(const QModelIndex &child) const
{
    return child.isValid() && isChoice(child) ? createIndex(doubtRow(child), 0, quintptr(0))
                                              : QModelIndex();
}

int DoubtModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_doubts.size());
    return isChoice(parent) ? 0 : int(m_doubts.at(parent.row()).choices.size());
}

int DoubtModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant DoubtModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return isChoice(index) ? choiceData(index, role) : doubtData(index, role);
}

QVariant DoubtModel::doubtData(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return PasteWords::sentence(m_doubts.at(index.row()));
    case Qt::FontRole:
        return boldFont();
    default:
        return {};
    }
}

QVariant DoubtModel::choiceData(const QModelIndex &index, int role) const
{
    const bool isTaken = m_chosen.value(doubtRow(index), -1) == index.row();
    const Person &person = personAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return PasteWords::choice(person, m_index);
    case Qt::CheckStateRole:
        return isTaken ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return isTaken ? tr("%1, chosen", "@item for screen readers, a person")
                             .arg(PasteWords::choice(person, m_index))
                       : PasteWords::choice(person, m_index);
    default:
        return {};
    }
}

Qt::ItemFlags DoubtModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isChoice(index) ? usual | Qt::ItemNeverHasChildren : usual;
}

int DoubtModel::doubtRow(const QModelIndex &index)
{
    return isChoice(index) ? int(index.internalId()) - 1 : index.row();
}

const Person &DoubtModel::personAt(const QModelIndex &choice) const
{
    return m_doubts.at(doubtRow(choice)).choices.at(choice.row());
}
