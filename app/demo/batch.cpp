// SPDX-License-Identifier: Apache-2.0
#include "batch.h"

#include "batchreferences.h"
#include "formtext.h"
#include "methodrunner.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int maxCommands = 50;

PhpArray errorOf(const Refusal &refusal)
{
    return {{u"error"_s, refusal.code}, {u"error_description"_s, refusal.description}};
}

class BatchRun final {
public:
    explicit BatchRun(MethodRunner &runner)
        : m_runner(runner)
    {
    }

    //! False when the command failed.
    bool runCommand(const QString &key, const QString &command)
    {
        if (m_ranCount == maxCommands)
            return fail(key, {u"ERROR_BATCH_LENGTH_EXCEEDED"_s, u"Max batch length exceeded"_s});
        ++m_ranCount;
        const qsizetype question = command.indexOf(u'?');
        const QString name = command.left(question);
        if (name.compare("batch"_L1, Qt::CaseInsensitive) == 0)
            return fail(
                key,
                {u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s, u"Method is not allowed for batch usage"_s});
        const Method *method = m_runner.find(name);
        if (!method)
            return fail(key, {u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s});
        return runMethod(key, *method, question < 0 ? QString() : command.sliced(question + 1));
    }

    //! Ends the run: thousands of people are better moved than copied.
    [[nodiscard]] Answer takeAnswer()
    {
        PhpArray parts;
        parts.insertNew(u"result"_s, std::move(m_parts.results));
        parts.insertNew(u"result_error"_s, std::move(m_parts.errors));
        parts.insertNew(u"result_total"_s, std::move(m_parts.totals));
        parts.insertNew(u"result_next"_s, std::move(m_parts.nexts));
        parts.insertNew(u"result_time"_s, std::move(m_parts.times));
        return {.result = std::move(parts)};
    }

private:
    bool runMethod(const QString &key, const Method &method, const QString &query)
    {
        const auto startedAt = std::chrono::system_clock::now();
        // An unencoded # ends the query, as in every address.
        const QString untilFragment = query.left(query.indexOf(u'#'));
        const PhpArray parameters = withReferences(readForm(untilFragment.toUtf8()), m_parts);
        MethodResult result = m_runner.run(method, parameters, {});
        if (!result)
            return fail(key, result.error());
        Answer &answer = *result;
        m_parts.results.insert(key, std::move(answer.result));
        if (answer.total)
            m_parts.totals.insert(key, *answer.total);
        if (answer.next)
            m_parts.nexts.insert(key, *answer.next);
        m_parts.times.insert(key, m_runner.timeBlock(method.name, startedAt));
        return true;
    }

    bool fail(const QString &key, const Refusal &refusal)
    {
        m_parts.errors.insert(key, errorOf(refusal));
        return false;
    }

    MethodRunner &m_runner;
    BatchParts m_parts;
    int m_ranCount = 0;
};

} // namespace

MethodResult runBatch(MethodRunner &runner, const Parameters &parameters)
{
    const PhpValue *halt = parameters.find(u"halt");
    const bool stopsAtFailure = halt && halt->isTruthy();
    BatchRun run(runner);
    for (const auto &[key, command] : parameters.array(u"cmd")) {
        // What is no text is skipped without a word.
        if (command.string() && !run.runCommand(key, *command.string()) && stopsAtFailure)
            break;
    }
    return run.takeAnswer();
}

} // namespace demo
