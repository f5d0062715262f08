// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

//! How a line breaks: in good order (FIN) or hard (RST).
enum class Cut { Finish, Reset };

//! What a FaultProxy does to a request or its answer. Offsets count bytes of plain HTTP from the
//! beginning of the request or of the answer, heads included.
struct Fault {
    enum class Kind {
        None,
        CutOnConnect, //!< Accepts and breaks.
        StallOnConnect, //!< Accepts and never says a word.
        CutRequest, //!< Passes \c offset bytes of the request on, then breaks.
        StallRequest, //!< Passes \c offset bytes of the request on and reads no more.
        CutAnswer, //!< Lets the portal run, passes \c offset bytes of the answer on, then breaks.
        StallAnswer, //!< Lets the portal run, passes \c offset bytes of the answer on, and no more.
        DelayAnswer, //!< Keeps the answer back for \c time.
        DripAnswer, //!< One byte of the answer every \c time.
        GarbleAnswer, //!< Turns the bits of \c length bytes from \c offset on.
        DeliverLate, //!< Keeps the whole request for \c time and delivers it then, although the
                     //!< client may have gone.
        CutAndDeliverLate, //!< The same, but breaks as soon as the request is there: the portal
                           //!< works on, and finishes after the cut.
        QuoteNumber, //!< Turns a result that is a number into a string of digits.
        Replace, //!< Answers \c canned by itself; the portal is not asked.
        ReplaceAfterRunning, //!< Lets the portal run, and answers \c canned.
    };

    Kind kind = Kind::None;
    qint64 offset = 0;
    qint64 length = 0;
    Cut cut = Cut::Finish;
    std::chrono::milliseconds time{0};
    QByteArray canned = {};
    qint64 padding = 0; //!< So many spaces follow \c canned.
    QString method = {}; //!< Only requests for it; empty: all.

    [[nodiscard]] static Fault none() { return {}; }
    [[nodiscard]] static Fault cutOnConnect(Cut cut)
    {
        return {.kind = Kind::CutOnConnect, .cut = cut};
    }
    [[nodiscard]] static Fault stallOnConnect() { return {.kind = Kind::StallOnConnect}; }
    [[nodiscard]] static Fault cutRequestAfter(qint64 bytes, Cut cut)
    {
        return {.kind = Kind::CutRequest, .offset = bytes, .cut = cut};
    }
    [[nodiscard]] static Fault stallRequestAfter(qint64 bytes)
    {
        return {.kind = Kind::StallRequest, .offset = bytes};
    }
    [[nodiscard]] static Fault cutAnswerAfter(qint64 bytes, Cut cut)
    {
        return {.kind = Kind::CutAnswer, .offset = bytes, .cut = cut};
    }
    [[nodiscard]] static Fault swallowAnswer() { return stallAnswerAfter(0); }
    [[nodiscard]] static Fault stallAnswerAfter(qint64 bytes)
    {
        return {.kind = Kind::StallAnswer, .offset = bytes};
    }
    [[nodiscard]] static Fault delayAnswer(std::chrono::milliseconds time)
    {
        return {.kind = Kind::DelayAnswer, .time = time};
    }
    [[nodiscard]] static Fault dripAnswer(std::chrono::milliseconds perByte)
    {
        return {.kind = Kind::DripAnswer, .time = perByte};
    }
    [[nodiscard]] static Fault garbleAnswer(qint64 offset, qint64 length)
    {
        return {.kind = Kind::GarbleAnswer, .offset = offset, .length = length};
    }
    [[nodiscard]] static Fault deliverLate(std::chrono::milliseconds time)
    {
        return {.kind = Kind::DeliverLate, .time = time};
    }
    [[nodiscard]] static Fault cutAndDeliverLate(std::chrono::milliseconds time, Cut cut)
    {
        return {.kind = Kind::CutAndDeliverLate, .cut = cut, .time = time};
    }
    [[nodiscard]] static Fault quoteNumber() { return {.kind = Kind::QuoteNumber}; }
    //! \a answer is raw HTTP, status line and all; the line is closed after it.
    [[nodiscard]] static Fault answerWith(const QByteArray &answer, qint64 spacesAfter = 0)
    {
        return {.kind = Kind::Replace, .canned = answer, .padding = spacesAfter};
    }
    [[nodiscard]] static Fault answerAfterRunning(const QByteArray &answer)
    {
        return {.kind = Kind::ReplaceAfterRunning, .canned = answer};
    }

    //! The same for requests of \a restMethod only: look-ups pass while creates fail.
    [[nodiscard]] Fault onlyFor(const QString &restMethod) const
    {
        Fault narrowed = *this;
        narrowed.method = restMethod;
        return narrowed;
    }
};

//! A raw HTTP answer for Fault::answerWith().
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &contentType,
                                    const QByteArray &body, const QByteArray &moreHeaders = {});
