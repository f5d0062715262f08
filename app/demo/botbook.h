// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace demo {

struct Bot {
    int id = 0; //!< the bot's person in the PeopleBook
    QString code = {};
    QString clientId = {}; //!< v2 calls it botToken
    QString type = QStringLiteral("bot");
};

//! The bots of the portal and to whom they belong.
class BotBook final {
public:
    void add(Bot bot) { m_bots.push_back(std::move(bot)); }
    void remove(int id);

    [[nodiscard]] const std::vector<Bot> &bots() const { return m_bots; }
    [[nodiscard]] const Bot *find(qint64 id) const;
    [[nodiscard]] const Bot *findByCode(const QString &code) const;
    [[nodiscard]] const Bot *firstOf(const QString &clientId) const;

private:
    std::vector<Bot> m_bots;
};

} // namespace demo
