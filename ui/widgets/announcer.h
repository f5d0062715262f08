// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

//! Says what has just happened, to assistive technology alone: who looks at the screen sees it
//! anyway. To it this is a status bar whose words change, since Qt 6.4 passes on no other
//! announcement (measured over AT-SPI2; Qt 6.8 has QAccessibleAnnouncementEvent).
class Announcer final : public QWidget {
    Q_OBJECT

public:
    //! It takes no room and lies over a corner of \a parent.
    explicit Announcer(QWidget *parent);

    void say(const QString &words);
};
