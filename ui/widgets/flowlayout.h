// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

//! A row that goes on in the next line where it has no room, as words do: for buttons whose names
//! or letters are long. Every item is as large as it wants to be.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    //! Takes \a item over.
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    //! In one line.
    [[nodiscard]] QSize sizeHint() const override;
    //! Of the largest item.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect place; //!< From left to right.
    };

    [[nodiscard]] std::vector<Placed> placedIn(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
