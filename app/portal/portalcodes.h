// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! What a portal's error code says about whether the method has run.
enum class CodeMeaning {
    Limit, //!< It did not run; the portal wants fewer calls.
    DidNotRun, //!< It did not run, and will not by asking again.
    MayHaveRun, //!< The portal stumbled while it worked: it may have run.
    Doubtful, //!< A refusal that leaves doubt: a row may have been saved. Unlisted codes too, since
              //!< a portal may replace the documented code by one of its kernel.
};

//! What \a code means for a create, whatever its letter case.
//! Source: REST reference, sections 1.6, 1.7 and 2.5.
[[nodiscard]] CodeMeaning meaningOf(const QString &code);
