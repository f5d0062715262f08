// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

//! Asks where to save a file called \a name; \a chosen does not run where the person thinks better
//! of it.
using AskWhereToSave = std::function<void(QWidget *parent, const QString &name,
                                          std::function<void(const QString &path)> chosen)>;
