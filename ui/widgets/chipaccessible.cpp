// SPDX-License-Identifier: Apache-2.0
#include "chipaccessible.h"

#include "chip.h"
#include "chiprow.h"

#include <QAccessibleWidget>

namespace {

//! Can be pressed through assistive technology but takes no focus, so it is no button there: a
//! button that Tab does not reach is a promise not kept.
class RemoveButtonInterface final : public QAccessibleWidget {
public:
    explicit RemoveButtonInterface(ChipRemoveButton *button)
        : QAccessibleWidget(button, QAccessible::Graphic)
    {
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<ChipRemoveButton *>(widget())->click();
    }
};

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *button = qobject_cast<ChipRemoveButton *>(object))
        return new RemoveButtonInterface(button);
    if (auto *chip = qobject_cast<Chip *>(object))
        return new QAccessibleWidget(chip, QAccessible::ListItem);
    if (auto *list = qobject_cast<ChipList *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    return nullptr;
}

} // namespace

void installChipAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}
