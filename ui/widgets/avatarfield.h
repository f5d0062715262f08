// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarimage.h"

#include <QColor>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class AvatarDisc;
class QLabel;
class QMimeData;
class QPushButton;

//! Shows the chat's picture, or initials on the chat's colour, and lets a person choose, drop,
//! paste or remove one. Gives what was given as it is (a file's path or raw bytes); decoding is
//! someone else's work.
class AvatarField final : public QWidget {
    Q_OBJECT

public:
    //! Asks the person for a picture's file and hands on its path; not called where they change
    //! their mind.
    using AskForFile =
        std::function<void(QWidget *parent, std::function<void(const QString &path)> chosen)>;

    //! Larger data from other programs is not taken. Pictures are decoded elsewhere, with limits of
    //! their own.
    static constexpr qsizetype maxDroppedBytes = 50'000'000;

    explicit AvatarField(AskForFile askForFile, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<AvatarImage> &avatar() const { return m_avatar; }
    void setAvatar(const std::optional<AvatarImage> &avatar);
    //! What is shown where there is no picture.
    void setPlaceholder(const QString &initials, const QColor &background);
    //! A picture is being read: shown after 300 ms.
    void setReading(bool reading);

Q_SIGNALS:
    //! Removed by the person (setAvatar() does not emit).
    void avatarRemoved();
    void fileChosen(const QString &path);
    void dataDropped(const QByteArray &data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildContents();
    void chooseFile();
    void removeByPerson();
    //! Whether there was something in it that could be taken.
    bool take(const QMimeData &offered);
    void describe();
    void retranslate();

    AskForFile m_askForFile;
    std::optional<AvatarImage> m_avatar;
    AvatarDisc *m_disc = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_status = nullptr;
    QTimer m_readingTimer;
};
