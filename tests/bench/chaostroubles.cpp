// SPDX-License-Identifier: Apache-2.0
#include "chaostroubles.h"

using namespace std::chrono_literals;

namespace {

constexpr qint64 inTheRequest = 400;
constexpr qint64 inTheStatusLine = 6;
constexpr qint64 inTheHeaders = 40;

QByteArray page(int status)
{
    return httpAnswer(status, "text/html", "<html>busy</html>");
}

QList<Trouble> cuts()
{
    return {
        {"FIN before the request", Fault::cutRequestAfter(0, Cut::Finish)},
        {"RST before the request", Fault::cutRequestAfter(0, Cut::Reset)},
        {"FIN in the request", Fault::cutRequestAfter(inTheRequest, Cut::Finish)},
        {"RST in the request", Fault::cutRequestAfter(inTheRequest, Cut::Reset)},
        {"FIN after the request", Fault::cutAnswerAfter(0, Cut::Finish)},
        {"RST after the request", Fault::cutAnswerAfter(0, Cut::Reset)},
        {"half a status line", Fault::cutAnswerAfter(inTheStatusLine, Cut::Finish)},
        {"half the headers", Fault::cutAnswerAfter(inTheHeaders, Cut::Reset)},
        {"half a body",
         Fault::answerAfterRunning("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                   "Content-Length: 300\r\n\r\n{\"result\":27")},
    };
}

QList<Trouble> answers()
{
    using enum Trouble::Setting;
    return {
        {"500 page after running", Fault::answerAfterRunning(page(500))},
        {"502 page", Fault::answerWith(page(502))},
        {"503 page", Fault::answerWith(page(503))},
        {"504 page after running", Fault::answerAfterRunning(page(504))},
        {"307 to a new address", Fault::none(), Moved},
        {"413 page", Fault::answerWith(page(413))},
        {"number as a string", Fault::quoteNumber()},
        {"refused by limits", Fault::none(), Limits},
        {"proxy refuses the tunnel", Fault::none(), RefusingTunnel},
    };
}

QList<Trouble> delays(const ScaledWaits &waits)
{
    // Late is counted from where we give up.
    const auto givenUp = waits.patience().answer;
    return {
        {"answer stalls", Fault::swallowAnswer()},
        {"request stalls", Fault::stallRequestAfter(inTheRequest)},
        {"slow drip", Fault::dripAnswer(waits.of(2s))},
        {"delivered 20 s late", Fault::deliverLate(givenUp + waits.of(20s))},
        {"delivered 50 s late", Fault::deliverLate(givenUp + waits.of(50s))},
        {"finishes 40 s after the cut", Fault::cutAndDeliverLate(waits.of(40s), Cut::Reset)},
    };
}

} // namespace

Settlement::Plan ScaledWaits::plan() const
{
    Settlement::Plan plan;
    for (auto &at : plan.lookUpsAt)
        at = of(at);
    plan.noneCountsFrom = of(plan.noneCountsFrom);
    plan.betweenNones = of(plan.betweenNones);
    plan.retryFailedLookUp = of(plan.retryFailedLookUp);
    plan.lateLookUpAfter = of(plan.lateLookUpAfter);
    return plan;
}

Patience ScaledWaits::patience() const
{
    Patience patience;
    patience.answer = of(patience.answer); // connecting takes as long as the computer is slow
    return patience;
}

std::chrono::milliseconds ScaledWaits::longest() const
{
    return of(10min) + 60s;
}

QList<Trouble> allTroubles(const ScaledWaits &waits)
{
    return cuts() + answers() + delays(waits);
}
