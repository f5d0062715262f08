// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settlement.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <random>

namespace SettlementWorld {

using namespace Settlement;
using namespace std::chrono_literals;

//! The phases that say for certain that there is no chat.
inline bool deniesTheChat(EntryPhase phase)
{
    return phase == EntryPhase::NotCreated || phase == EntryPhase::NotSent;
}

//! A portal, a network and a person that do what they like within what the architecture takes for
//! granted: nothing is delivered later than two minutes after we gave up. In some worlds that does
//! not hold either; there a chat that was denied must be found and shown.
class World final {
public:
    explicit World(unsigned seed)
        : m_random(seed)
        , m_pairsIgnored(oneIn(8))
        , m_networkIsLate(oneIn(10))
    {
        m_state.ownPair = oneIn(4);
        m_trust.lookUpsProven = !m_pairsIgnored && oneIn(2);
        if (m_state.ownPair && oneIn(2))
            m_chats.append({nextChat(), 0}); // somebody else's
    }

    //! Lives one history to its end.
    void live()
    {
        feed(Event::Submitted{});
        for (int disturbances = 0; disturbances < 12; ++disturbances) {
            advance(between(0s, 100s));
            disturb();
        }
        settle();
        feed(Event::Restarted{});
        settle();
    }

    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] const EntryState &state() const { return m_state; }

    //! Whether all that happens to be true of the end is as promised.
    void judgeEnd()
    {
        const EntryPhase phase = m_state.phase;
        claim(!isOpen(phase) || phase == EntryPhase::NeedsDecision, "ends closed or asks");
        const qsizetype ours = chatsOfOurs();
        claim(ours <= 1 + m_wordsInDoubt, "one chat for each word of the person");
        if (m_state.ownPair || m_pairsIgnored || m_personNamed)
            return;
        if (phase == EntryPhase::Created)
            claim(ours < 2 || m_state.twin, "a late twin is shown");
        claim(!deniesTheChat(phase) || ours == 0, "no chat is denied in the end");
    }

private:
    struct Chat {
        ChatId id;
        int send; // 0: not ours
    };

    bool oneIn(int count) { return std::uniform_int_distribution(1, count)(m_random) == 1; }
    milliseconds between(milliseconds least, milliseconds most)
    {
        return milliseconds(
            std::uniform_int_distribution<qint64>(least.count(), most.count())(m_random));
    }
    ChatId nextChat() { return ChatId(++m_lastChat); }
    Instant monotonic() const { return Instant(m_time - m_startedAt); }

    void claim(bool holds, const char *what)
    {
        if (!holds)
            m_complaints.append(QString::fromLatin1(what));
    }

    struct Due {
        std::function<void()> what;
        bool ours = false;
    };

    void at(milliseconds delay, std::function<void()> what)
    {
        m_agenda.emplace(m_time + delay, Due{std::move(what)});
    }
    //! Something of this program: it dies with it, and sleeps with the computer.
    void ourAt(milliseconds delay, std::function<void()> what)
    {
        const auto unlessKilled = [this, run = m_run, what = std::move(what)] {
            if (run == m_run)
                what();
        };
        m_agenda.emplace(std::max(m_time, m_awakeAt) + delay, Due{unlessKilled, true});
    }

    //! Lets time pass, and all that is due in it happen.
    void advance(milliseconds length)
    {
        const milliseconds until = m_time + length;
        while (!m_agenda.empty() && m_agenda.begin()->first <= until) {
            m_time = m_agenda.begin()->first;
            const auto what = m_agenda.extract(m_agenda.begin());
            what.mapped().what();
        }
        m_time = until;
    }

    //! A live connection, a portal that answers, and time.
    void settle()
    {
        m_lookUpsFail = false;
        m_settled = true;
        if (!m_connected)
            connect(true);
        advance(1h);
    }

    void feed(const Event::Any &event)
    {
        const EntryState before = m_state;
        const Step made = step(before, event, monotonic(), Plan{}, m_trust);
        m_state = made.state;
        judge(before, event);
        for (const Action::Any &action : made.actions)
            std::visit([this, &event](const auto &wanted) { carryOut(wanted, event); }, action);
        if (m_state.wakeAt && m_state.wakeAt != before.wakeAt)
            ourAt(*m_state.wakeAt - monotonic(), [this] { feed(Event::Woken{}); });
    }

    void judge(const EntryState &before, const Event::Any &event)
    {
        if (before.phase == EntryPhase::Created)
            claim(m_state.phase == EntryPhase::Created && m_state.chat == before.chat,
                  "created is never left");
        claim(m_state.phase != EntryPhase::NeedsDecision || m_state.reason, "a question says why");
        if (m_state.phase == before.phase)
            return;
        const bool nothing = chatsOfOurs() == 0 && m_underWay == 0;
        if (deniesTheChat(m_state.phase) && !m_networkIsLate)
            claim(nothing, "nothing was made, and nothing will be");
        if (deniesTheChat(m_state.phase) && nothing)
            m_doubtful.clear(); // proven
        if (m_state.phase == EntryPhase::Refused && !m_pairsIgnored && !m_state.pairHolder)
            claim(nothing, "what was refused was not made");
        if (m_state.phase == EntryPhase::Created && !std::holds_alternative<Event::Decided>(event))
            claim(std::ranges::count(m_chats, *m_state.chat, &Chat::id) == 1, "the chat exists");
    }

    void carryOut(const Action::Send &, const Event::Any &event)
    {
        const auto *word = std::get_if<Event::Decided>(&event);
        const bool byWord = word && word->decision == Decision::SendAgain;
        if (byWord && !m_doubtful.isEmpty()) {
            ++m_wordsInDoubt;
            m_doubtful.clear();
        }
        claim(m_doubtful.isEmpty(), "no second send without proof or a person's word");
        m_doubtful.insert(m_state.sends);
        if (!m_connected)
            return answer(0s, Outcome::NotSent{Failure::of(Failure::Kind::NoConnection)});
        send();
    }

    void carryOut(const Action::LookUp &, const Event::Any &)
    {
        const int asked = ++m_lookUp;
        if (!m_connected) {
            ourAt(0s, [this] { feed(Event::ConnectionGone{}); });
            return;
        }
        const bool fails = m_lookUpsFail || (!m_settled && oneIn(6));
        const auto tell = [this, asked, fails] {
            const QList<ChatId> found = find();
            ourAt(between(10ms, 10s), [this, asked, fails, found] {
                if (asked != m_lookUp || !m_state.askedAt)
                    return;
                if (fails)
                    feed(Event::LookUpFailed{Failure::of(Failure::Kind::ConnectionLost)});
                else
                    feed(Event::LookedUp{found});
            });
        };
        ourAt(between(10ms, 10s), tell);
    }

    void carryOut(const Action::StopSending &, const Event::Any &)
    {
        if (m_sending && oneIn(2))
            answer(0s, Outcome::Unknown{});
    }
    void carryOut(const Action::FollowMove &, const Event::Any &) { }
    void carryOut(const Action::ReturnDraft &, const Event::Any &) { }
    void carryOut(const Action::ProveLookUps &, const Event::Any &)
    {
        claim(!m_pairsIgnored, "look-ups are proven only where they work");
        m_trust.lookUpsProven = true;
    }

    //! What happens to a request, and what we are told.
    void send()
    {
        const milliseconds length = between(10ms, 80s);
        switch (std::uniform_int_distribution(0, 9)(m_random)) {
        case 0:
            return answer(length, Outcome::Refused{});
        case 1:
            if (oneIn(3))
                make(0s);
            return answer(length, Outcome::Refused{.failure = {}, .mayHaveRun = true});
        case 2:
            return answer(length, Outcome::Deferred{});
        case 3:
            return answer(length, Outcome::NotSent{});
        case 4:
            return answer(length, Outcome::Moved{{}, oneIn(2), {}});
        case 5:
        case 6: // it never arrives
            return answer(length, Outcome::Unknown{});
        case 7:
        case 8: // it arrives, perhaps long after we gave up
            make(oneIn(2) ? between(0s, length) : length + between(0s, latest()));
            return answer(length, Outcome::Unknown{});
        default:
            answerCreated(length);
        }
    }

    //! How long after we gave up a request can still be delivered.
    [[nodiscard]] milliseconds latest() const { return m_networkIsLate ? 10min : 2min; }

    void answer(milliseconds delay, const Outcome::Any &outcome)
    {
        const int sending = m_sending = m_state.sends;
        const auto *refused = std::get_if<Outcome::Refused>(&outcome);
        const bool maybe =
            std::holds_alternative<Outcome::Unknown>(outcome) || (refused && refused->mayHaveRun);
        ourAt(delay, [this, sending, outcome, maybe] {
            if (m_sending != sending)
                return;
            m_sending = 0;
            if (!maybe)
                m_doubtful.remove(sending);
            feed(Event::Finished{outcome});
        });
    }

    void make(milliseconds delay)
    {
        ++m_underWay;
        at(delay, [this, send = m_state.sends] {
            --m_underWay;
            m_chats.append({nextChat(), send});
        });
    }

    void answerCreated(milliseconds length)
    {
        const int sending = m_sending = m_state.sends;
        ++m_underWay;
        at(length, [this, sending, run = m_run] {
            --m_underWay;
            const ChatId chat = nextChat();
            m_chats.append({chat, sending});
            if (run == m_run)
                ourAt(0s, [this, sending, chat] {
                    if (m_sending != sending)
                        return;
                    m_sending = 0;
                    feed(Event::Finished{Outcome::Created{chat}});
                });
        });
    }

    QList<ChatId> find() const
    {
        QList<ChatId> found;
        for (const Chat &chat : m_chats) {
            const bool visible = m_state.ownPair ? found.isEmpty() : chat.send > 0;
            if (visible && !m_pairsIgnored)
                found.append(chat.id);
        }
        return found;
    }

    qsizetype chatsOfOurs() const
    {
        return std::ranges::count_if(m_chats, [](const Chat &chat) { return chat.send > 0; });
    }

    void connect(bool on)
    {
        m_connected = on;
        if (on)
            feed(Event::ConnectionBack{});
        else
            feed(Event::ConnectionGone{});
    }

    void restart()
    {
        if (m_state.phase == EntryPhase::LookingUpPair || m_state.sends == 0)
            return; // not on disk
        ++m_run;
        m_sending = 0;
        m_startedAt = m_time - between(0s, 5s);
        m_state.settlingSince = {};
        m_state.wakeAt = m_state.askedAt = m_state.lastNoneAt = {};
        m_state.lookUps = m_state.nones = m_state.failedLookUps = 0;
        feed(Event::Restarted{});
    }

    void disturb()
    {
        switch (std::uniform_int_distribution(0, 9)(m_random)) {
        case 0:
            return restart();
        case 1:
            return connect(!m_connected);
        case 2:
            m_lookUpsFail = !m_lookUpsFail;
            return;
        case 3:
            return sleep();
        case 4:
            return decide(Decision::StopWaiting);
        default:
            decide(static_cast<Decision>(std::uniform_int_distribution(0, 5)(m_random)));
        }
    }

    //! Eight hours: the portal's time goes on, ours does not. What was due in them is due after.
    void sleep()
    {
        std::multimap<milliseconds, Due> shifted;
        for (auto &[time, due] : m_agenda)
            shifted.emplace(due.ours ? time + 8h : time, std::move(due));
        m_agenda = std::move(shifted);
        m_awakeAt = m_time + 8h;
        advance(8h);
        m_startedAt += 8h;
    }

    void decide(Decision decision)
    {
        const bool names = decision == Decision::ItExists;
        if (names && m_chats.isEmpty())
            return;
        m_personNamed = m_personNamed || names;
        feed(
            Event::Decided{decision, names ? std::optional(m_chats.constLast().id) : std::nullopt});
    }

    std::mt19937 m_random;
    const bool m_pairsIgnored;
    const bool m_networkIsLate;
    EntryState m_state;
    Trust m_trust;
    milliseconds m_time{1h};
    milliseconds m_startedAt{0};
    milliseconds m_awakeAt{0};
    std::multimap<milliseconds, Due> m_agenda;
    QList<Chat> m_chats;
    QSet<int> m_doubtful; // sends that may have run, without the person's word about it
    qint64 m_lastChat = 0;
    int m_run = 0;
    int m_sending = 0;
    int m_lookUp = 0;
    int m_underWay = 0; // requests that will still make a chat
    qsizetype m_wordsInDoubt = 0;
    bool m_connected = true;
    bool m_lookUpsFail = false;
    bool m_personNamed = false;
    bool m_settled = false;
    QStringList m_complaints;
};

} // namespace SettlementWorld
