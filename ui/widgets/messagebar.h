// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

//! A message inside a page, with an icon, words and buttons; pushes its surroundings aside instead
//! of covering them. Always plain text. Its label's text changes when it is shown, which a screen
//! reader announces.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    //! Asked again in another language. It may retranslate the actions beside the words too.
    using Words = std::function<QString()>;

    explicit MessageBar(QWidget *parent = nullptr);

    //! Replaces what is shown. The bar owns buttons it makes for \a actions, not the actions.
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    //! As above, for words that stay right in whatever language the program speaks meanwhile.
    void showMessage(Kind kind, const Words &words, const QList<QAction *> &actions = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showActions(const QList<QAction *> &actions);
    [[nodiscard]] QList<QToolButton *> takeButtons();
    [[nodiscard]] QToolButton *makeButton();
    void placeButtons();
    void updateIcon();
    [[nodiscard]] QColor color() const;

    Kind m_kind = Kind::Information;
    Words m_words;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_buttons = nullptr;
};
