// SPDX-License-Identifier: Apache-2.0
#include "suggestionpopup.h"

#include "faces.h"
#include "stylepainting.h"
#include "suggestiondelegate.h"
#include "suggestionmodel.h"
#include "theme.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int pageOfSuggestions = 5;
constexpr int distance = 4;

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *anchor, QWidget *focusHolder)
    : QFrame(anchor)
    , m_anchor(anchor)
{
    buildContents(focusHolder);
    hide();
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SuggestionPopup::buildContents(QWidget *focusHolder)
{
    m_model = new SuggestionModel(this);
    m_delegate = new SuggestionDelegate(this);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    // Then the view tells assistive technology its current row while the focus is in the line.
    m_view->setFocusProxy(focusHolder);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Suggestions", "@label list of people"));
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(10, 6, 10, 6);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_note);
}

void SuggestionPopup::setDepartmentOf(const std::function<QString(PersonId)> &departmentOf)
{
    m_model->setDepartmentOf(departmentOf);
}

void SuggestionPopup::setFaces(const Faces &faces)
{
    m_delegate->setFaces(&faces);
    connect(&faces, &Faces::arrived, m_view->viewport(), qOverload<>(&QWidget::update));
}

void SuggestionPopup::showPeople(const QString &needle, const QList<Person> &people,
                                 const QSet<PersonId> &added, const QString &note,
                                 const QList<DepartmentOffer> &departments)
{
    m_delegate->setNeedle(needle);
    m_model->setRows(people, added, departments);
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    setNote(note);
    if (isEmpty && note.isEmpty()) {
        hide();
        return;
    }
    open();
    if (!isEmpty)
        m_view->setCurrentIndex(m_model->index(m_model->firstChoice()));
}

void SuggestionPopup::showNote(const QString &note)
{
    setNote(note);
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    if (isEmpty && note.isEmpty())
        hide();
    else
        open();
}

void SuggestionPopup::setAdded(const QSet<PersonId> &added)
{
    m_model->setAdded(added);
}

void SuggestionPopup::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool SuggestionPopup::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(pageOfSuggestions);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-pageOfSuggestions);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            return false;
        if (hasCurrent())
            choose(m_view->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void SuggestionPopup::moveCurrent(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, last);
    m_view->setCurrentIndex(m_model->index(row));
}

bool SuggestionPopup::hasCurrent() const
{
    return isVisible() && !m_view->isHidden() && m_view->currentIndex().isValid();
}

//! What is emitted are copies: the rows may go meanwhile.
void SuggestionPopup::choose(int row)
{
    if (const Person *person = m_model->personAt(row))
        Q_EMIT chosen(Person(*person));
    else if (const DepartmentOffer *offer = m_model->departmentAt(row);
             offer && !m_model->index(row).data(SuggestionModel::AddedRole).toBool())
        Q_EMIT departmentChosen(DepartmentOffer(*offer));
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SuggestionPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    painter.fillRect(rect(), palette().color(QPalette::Window));
    StylePainting::drawPanel(&painter, rect(), accents.card, accents.mark, 6);
}

void SuggestionPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

//! The next search has nothing to do with whom this one found.
void SuggestionPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        m_model->setRows({}, {});
}

void SuggestionPopup::open()
{
    QWidget *window = m_anchor->window();
    if (parentWidget() != window) {
        setParent(window);
        connect(m_anchor, &QObject::destroyed, this, [this] {
            hide();
            deleteLater();
        });
        window->installEventFilter(this);
        for (QWidget *each = m_anchor; each != window; each = each->parentWidget())
            each->installEventFilter(this);
    }
    show();
    raise();
    place();
}

void SuggestionPopup::place()
{
    const QWidget *window = parentWidget();
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + distance));
    const QPoint above = m_anchor->mapTo(window, QPoint(0, -distance));
    const int rows = std::min(m_model->rowCount(), SuggestionModel::rowsInView);
    const int rowHeight = rows > 0 ? m_view->sizeHintForRow(0) : 0;
    const int note = m_note->isHidden() ? 0 : m_note->heightForWidth(m_anchor->width() - 2);
    const int wanted = rows * rowHeight + note + 8;
    const int roomBelow = window->height() - below.y() - distance;
    const bool fits = wanted <= roomBelow || roomBelow >= above.y();
    const int height = std::min(wanted, fits ? roomBelow : above.y() - distance);
    setGeometry(below.x(), fits ? below.y() : above.y() - height, m_anchor->width(), height);
}
