// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batchcall.h"
#include "personrecord.h"

#include <chrono>
#include <optional>

struct RawAnswer;

//! What a directory asks a portal for: whole pages, many in one `batch`. Values only.
//! Source: REST reference, sections 6.1, 6.3 and 6.4.

//! People or departments that a portal answers at most. Source: REST reference, section 8.1.
inline constexpr int directoryPageSize = 50;

//! Which people are asked for: those with numbers above \c after, in ascending order.
struct PeopleQuestion {
    enum class Whom { Working, Left };

    PersonId after = {};
    Whom whom = Whom::Working;
    int pages = maxBatchCommands; //!< 50 people each.
    bool isCounting = false; //!< Asks how many there are in all, too: that may take a portal long.
};

//! What came of a PeopleQuestion.
struct PeopleSlice {
    QList<PersonRecord> people = {};
    PersonId last = {}; //!< Where the next question goes on.
    bool isLast = false; //!< Nobody comes after these.
    std::optional<qint64> total = {}; //!< Of all such people, where it was asked for.
    std::chrono::milliseconds operating{0}; //!< How long user.get has run there lately.

    friend bool operator==(const PeopleSlice &, const PeopleSlice &) = default;
};

//! What user.get is asked to tell of people.
[[nodiscard]] const QStringList &wantedUserFields();

//! Each page begins where the one before it ends, as the portal itself puts in.
[[nodiscard]] QList<BatchCommand> peopleCommands(const PeopleQuestion &question);

//! The pages that follow each other without a gap. Fails where not even the first one does.
[[nodiscard]] Result<PeopleSlice> readPeople(const RawAnswer &answer,
                                             const PeopleQuestion &question);

//! Some departments, in the portal's order.
struct DepartmentSlice {
    QList<Department> departments = {};
    bool isLast = false;
};

inline constexpr int departmentsPerSlice = 500;

[[nodiscard]] QList<BatchCommand> departmentCommands(int from);
[[nodiscard]] Result<DepartmentSlice> readDepartments(const BatchAnswer &answer,
                                                      const QString &host);
