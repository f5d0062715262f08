// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picturefacts.h"

//! The facts of \a data, which begins with the signature of a JPEG.
[[nodiscard]] PictureFacts jpegFactsOf(QByteArrayView data);
