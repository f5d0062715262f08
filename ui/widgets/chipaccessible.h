// SPDX-License-Identifier: Apache-2.0
#pragma once

//! Tells assistive technology what a row of chips is: a list of people, with one Tab stop and
//! arrow keys inside. Without it Qt says "filler", a thing without a role. May be called again.
void installChipAccessibility();
