// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One small contract, changed in one way at a time: each change that breaks a console is said, no harmless one is.
'use strict';

const { compare } = require('./compare.js');

const contract = () => ({
    openapi: '3.1.0',
    security: [{ bearer: [] }],
    paths: {
        '/open': { get: { security: [], responses: { 200: { content: { 'application/json': { schema: { type: 'object' } } } } } } },
        '/things': {
            get: {
                parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 5000, default: 500 } }, { $ref: '#/components/parameters/Seen' }],
                responses: {
                    200: { headers: { ETag: { required: true, schema: { type: 'string' } } }, content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } } },
                    410: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
                },
            },
            post: {
                requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } } },
                responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
            },
        },
    },
    components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        parameters: { Seen: { name: 'If-Match', in: 'header', schema: { type: 'string' } } },
        schemas: {
            Page: { allOf: [{ type: 'object', required: ['cursor'], properties: { cursor: { type: 'string', maxLength: 100 } } },
                { type: 'object', required: ['items'], properties: { items: { type: 'array', maxItems: 10, items: { $ref: '#/components/schemas/Thing' } } } }] },
            Thing: {
                type: 'object', required: ['id', 'version'],
                properties: {
                    id: { type: 'string', maxLength: 128 }, version: { type: 'integer', minimum: 0 }, note: { type: 'string' },
                    at: { type: 'string', format: 'date-time' }, kind: { type: 'string', enum: ['a', 'b'] }, word: { type: 'string', 'x-extensible-enum': ['x'] },
                    parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
                },
            },
            New: {
                type: 'object', required: ['text'],
                properties: {
                    text: { type: 'string', maxLength: 100 }, kind: { type: 'string', enum: ['a', 'b'] }, place: { type: 'string' },
                    word: { type: 'string', 'x-extensible-enum': ['x', 'y'] }, until: { type: 'string' },
                },
                anyOf: [{ required: ['kind'] }, { required: ['place'] }],
            },
        },
    },
});

const things = (document) => document.paths['/things'];
const schema = (document, name) => document.components.schemas[name];
const breaking = {
    'a path is gone': (c) => delete c.paths['/open'],
    'a method is gone': (c) => delete things(c).post,
    'an answer is gone': (c) => delete things(c).get.responses[410],
    'another success': (c) => { things(c).post.responses[202] = {}; },
    'a type of content is gone': (c) => { things(c).post.requestBody.content = { 'text/plain': {} }; },
    'a header is gone': (c) => delete things(c).get.responses[200].headers.ETag,
    'a header may be missing': (c) => { things(c).get.responses[200].headers.ETag.required = false; },
    'a parameter is gone': (c) => things(c).get.parameters.shift(),
    'a new parameter is required': (c) => things(c).get.parameters.push({ name: 'who', in: 'query', required: true, schema: {} }),
    'a parameter becomes required': (c) => { c.components.parameters.Seen.required = true; },
    'a parameter is narrower': (c) => { things(c).get.parameters[0].schema.maximum = 100; },
    'a default changes': (c) => { things(c).get.parameters[0].schema.default = 50; },
    'a property of an answer is gone': (c) => delete schema(c, 'Thing').properties.note,
    'a property of a request is gone': (c) => delete schema(c, 'New').properties.place,
    'a property becomes required in requests': (c) => schema(c, 'New').required.push('place'),
    'a property may be missing in answers': (c) => schema(c, 'Thing').required.pop(),
    'a required part of a page may be missing': (c) => { schema(c, 'Page').allOf[1].required = []; },
    'the type of an answer changes': (c) => { schema(c, 'Thing').properties.version.type = 'string'; },
    'an integer of an answer becomes a number': (c) => { schema(c, 'Thing').properties.version.type = 'number'; },
    'an answer may be null': (c) => { schema(c, 'Thing').properties.note.type = ['string', 'null']; },
    'the format of an answer is gone': (c) => delete schema(c, 'Thing').properties.at.format,
    'a request gets a format': (c) => { schema(c, 'New').properties.until.format = 'date-time'; },
    'a request gets a pattern': (c) => { schema(c, 'New').properties.text.pattern = '^a'; },
    'a value is no longer taken': (c) => schema(c, 'New').properties.kind.enum.pop(),
    'a word is no longer known': (c) => schema(c, 'New').properties.word['x-extensible-enum'].pop(),
    'another value may come': (c) => schema(c, 'Thing').properties.kind.enum.push('c'),
    'a text of a request is shorter': (c) => { schema(c, 'New').properties.text.maxLength = 50; },
    'an id of an answer is longer': (c) => { schema(c, 'Thing').properties.id.maxLength = 256; },
    'a page is longer': (c) => { schema(c, 'Page').allOf[1].properties.items.maxItems = 20; },
    'no other properties are taken': (c) => { schema(c, 'New').additionalProperties = false; },
    'a choice of a request is gone': (c) => schema(c, 'New').anyOf.pop(),
    'sign-in is needed': (c) => delete c.paths['/open'].get.security,
    'another sign-in': (c) => { c.components.securitySchemes.bearer.scheme = 'basic'; },
};
const harmless = {
    'nothing': () => {},
    'a new path': (c) => { c.paths['/more'] = { get: { responses: {} } }; },
    'a new method': (c) => { c.paths['/open'].post = { responses: {} }; },
    'a new error': (c) => { things(c).get.responses[418] = {}; },
    'a new header': (c) => { things(c).get.responses[200].headers.Age = { schema: {} }; },
    'a new optional parameter': (c) => things(c).get.parameters.push({ name: 'who', in: 'query', schema: {} }),
    'a new optional property of a request': (c) => { schema(c, 'New').properties.more = { type: 'string' }; },
    'a new property of an answer': (c) => { schema(c, 'Thing').properties.more = { type: 'string' }; },
    'a property of an answer is promised': (c) => schema(c, 'Thing').required.push('note'),
    'a property of a request may be missing': (c) => schema(c, 'New').required.pop(),
    'another open word comes': (c) => schema(c, 'Thing').properties.word['x-extensible-enum'].push('z'),
    'another value is taken': (c) => schema(c, 'New').properties.kind.enum.push('c'),
    'a value comes no more': (c) => schema(c, 'Thing').properties.kind.enum.pop(),
    'a longer text is taken': (c) => { schema(c, 'New').properties.text.maxLength = 500; },
    'an id is shorter': (c) => { schema(c, 'Thing').properties.id.maxLength = 64; },
    'another choice is taken': (c) => schema(c, 'New').anyOf.push({ required: ['word'] }),
    'words for people': (c) => { schema(c, 'New').description = 'Another.'; schema(c, 'New').anyOf[0].description = 'One.'; },
    'a schema by its name': (c) => { c.components.schemas.Word = schema(c, 'Thing').properties.word; schema(c, 'Thing').properties.word = { $ref: '#/components/schemas/Word' }; },
    'no sign-in is needed': (c) => { things(c).get.security = []; },
};

let faults = 0;
const check = (cases, expected) => {
    for (const [name, change] of Object.entries(cases)) {
        const changed = contract();
        change(changed);
        const findings = compare(contract(), changed);
        if ((findings.length > 0) !== expected || findings.length > 2) {
            console.error(`${name}: ${findings.length ? findings.join('; ') : 'nothing was found'}`);
            ++faults;
        }
    }
    return Object.keys(cases).length;
};
const counts = [check(breaking, true), check(harmless, false)];
console.log(`comparison of contracts: ${counts[0]} breaking and ${counts[1]} harmless changes, ${faults} judged wrongly`);
process.exit(faults ? 1 : 0);
