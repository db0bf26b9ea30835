#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// schemas.js SCHEMA FILE…: validates JSON files with Ajv, by a schema file or a part of it (SCHEMA#/$defs/rule). A line for
// each thing that does not fit; exit 0: all of them do.
const fs = require('fs');
const Ajv = require('ajv/dist/2020').default;

const read = name => JSON.parse(fs.readFileSync(name, 'utf8'));
const [named, ...files] = process.argv.slice(2);
const [schemaFile, part] = named.split('#');
const ajv = new Ajv({allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true});
ajv.addSchema(read(schemaFile), 'schema');
const validate = ajv.getSchema(part ? `schema#${part}` : 'schema');
let faults = 0;
for (const file of files) {
    if (validate(read(file)))
        continue;
    for (const error of validate.errors) {
        console.log(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
        ++faults;
    }
}
process.exit(faults || files.length === 0 ? 1 : 0);
