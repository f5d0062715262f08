// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <initializer_list>

class QAbstractItemView;
class QLabel;
class QVBoxLayout;

//! A part of the settings with a heading of its own.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    //! All words, in the language of now. The constructor of a section calls it once.
    virtual void retranslate() = 0;
    void setTitle(const QString &title);
    //! Where the section's own contents go.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    //! Widgets beside one another, as the next line of the column.
    void addRow(std::initializer_list<QWidget *> widgets);
    //! Makes \a list as high as its rows, up to a few of them, and a header of \a headerHeight
    //! pixels.
    static void fitRows(QAbstractItemView &list, int headerHeight = 0);

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
};
