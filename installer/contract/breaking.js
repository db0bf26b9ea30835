// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// breaking.js PUBLISHED NOW: a sentence for each change that breaks consoles of the published contract; exit code 1 then.
'use strict';

const fs = require('fs');
const yaml = require('yaml');
const { compare } = require('./compare.js');

if (process.argv.length !== 4) {
    console.error('usage: breaking.js PUBLISHED NOW');
    process.exit(2);
}
const [published, now] = process.argv.slice(2).map((path) => yaml.parse(fs.readFileSync(path, 'utf8')));
const findings = compare(published, now);
for (const finding of findings)
    console.error(`breaks consoles: ${finding}.`);
console.log(findings.length
    ? `${findings.length} breaking change(s); app/doc/contract.md says how a contract may change`
    : 'the contract breaks nothing of the published one');
process.exit(findings.length ? 1 : 0);
