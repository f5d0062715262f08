// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codeform.h"

#include <QPushButton>

//! "Copy as" with a menu of the forms in which a request can be copied.
class CopyAsButton final : public QPushButton {
    Q_OBJECT

public:
    explicit CopyAsButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void formChosen(CodeForm form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
