// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

//! A message inside a page, with an icon, words and buttons; pushes its surroundings aside instead
//! of covering them. Always plain text. Its label's text changes when it is shown, which a screen
//! reader announces.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    //! Replaces what is shown. The bar owns buttons it makes for \a actions, not the actions.
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showActions(const QList<QAction *> &actions);
    void updateIcon();
    [[nodiscard]] QColor color() const;

    Kind m_kind = Kind::Information;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};
