// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the precompiled headers of the tests a target to belong to.
