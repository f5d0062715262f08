// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "secret.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <chrono>

//! One of the calls that travel in a `batch`: reads only.
struct BatchCommand {
    struct Parameter {
        QString name;
        QString value;
    };

    QString key; //!< A word, not a number: with numbers the answer could be a list.
    QString method;
    QList<Parameter> parameters;
};

//! What each command got, by key. A key that is missing was not answered at all.
using BatchAnswer = QHash<QString, Result<QJsonValue>>;

inline constexpr qsizetype maxBatchCommands = 50;

//! Whether \a command can travel in a batch unharmed: the portal replaces "$result[…]" and the like
//! in values, and its web filter may alter what looks like markup.
[[nodiscard]] bool isBatchable(const BatchCommand &command);

//! The parameters of `batch` for \a commands. Source: REST reference, section 7.
[[nodiscard]] QJsonObject batchParameters(const QList<BatchCommand> &commands);

//! The parameters of \a command called alone.
[[nodiscard]] QJsonObject singleParameters(const BatchCommand &command);

//! Takes the `result` of `batch` apart. \a secrets do not get into any Failure.
[[nodiscard]] BatchAnswer readBatch(const QJsonValue &result, const QList<BatchCommand> &commands,
                                    const QString &host, const QList<Secret> &secrets);

//! For how long each method of \a commands has run lately, as far as the `result` of `batch` says
//! it. Source: REST reference, section 8.3.
[[nodiscard]] QHash<QString, std::chrono::milliseconds>
operatingTimes(const QJsonValue &result, const QList<BatchCommand> &commands);

//! JSON came, but not what \a method answers.
[[nodiscard]] Failure unexpectedResult(const QString &method, const QString &host);
