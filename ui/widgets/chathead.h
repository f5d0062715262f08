// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class AvatarDisc;
class ElidedLabel;

//! A chat in one row: its face, its title and a line about it.
class ChatHead final : public QWidget {
    Q_OBJECT

public:
    static constexpr int rowHeight = 60;

    explicit ChatHead(QWidget *parent = nullptr);

    [[nodiscard]] AvatarDisc *face() const { return m_face; }
    //! Plain texts; what does not fit is elided.
    void setTexts(const QString &title, const QString &line);

private:
    AvatarDisc *m_face = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
};
