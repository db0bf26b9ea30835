// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks between two versions of a contract (OpenAPI 3.1, references inside the document only). A console of the old
// one must be able to talk to a backend of the new one: what it sends is still taken, what it is answered it still knows.
'use strict';

const kRequest = 'request';
const kMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const kText = ['description', 'summary', 'title', 'example', 'examples', 'deprecated', '$comment', 'externalDocs'];

function compare(oldDocument, newDocument) {
    const findings = new Set();
    const before = new Reader(oldDocument);
    const after = new Reader(newDocument);
    const found = (place, what) => findings.add(`${place}: ${what}`);
    compareSecuritySchemes(before, after, found);
    for (const [path, oldItem] of Object.entries(oldDocument.paths || {})) {
        const newItem = (newDocument.paths || {})[path];
        if (!newItem) {
            found(path, 'the path is gone');
            continue;
        }
        for (const method of kMethods.filter((one) => oldItem[one])) {
            const place = `${method.toUpperCase()} ${path}`;
            if (newItem[method])
                new Operation(place, before, after, found).compare(oldItem, newItem, method);
            else
                found(place, 'the method is gone');
        }
    }
    return [...findings];
}

/** A document and its references. */
class Reader {
    constructor(document) {
        this.document = document;
    }
    /** What a reference leads to; what stands beside it counts too. */
    resolve(node) {
        if (!node || !node.$ref)
            return node;
        const { $ref: reference, ...beside } = node;
        if (!reference.startsWith('#/'))
            throw new Error(`a reference out of the document: ${reference}`);
        const target = reference.slice(2).split('/').reduce(
            (at, part) => at && at[part.replaceAll('~1', '/').replaceAll('~0', '~')], this.document);
        if (target === undefined)
            throw new Error(`a reference to nothing: ${reference}`);
        return { ...this.resolve(target), ...beside };
    }
    /** A schema with the parts of its allOf as one. */
    schema(node) {
        const { allOf, ...own } = this.resolve(node) || {};
        return (allOf || []).map((part) => this.schema(part)).reduce(merged, own);
    }
}

function merged(one, other) {
    const result = { ...other, ...one };
    if (one.required || other.required)
        result.required = [...new Set([...(one.required || []), ...(other.required || [])])];
    if (one.properties || other.properties) {
        result.properties = { ...one.properties };
        for (const [name, schema] of Object.entries(other.properties || {}))
            result.properties[name] = result.properties[name] ? { allOf: [schema, result.properties[name]] } : schema;
    }
    if (one.items && other.items)
        result.items = { allOf: [one.items, other.items] };
    return result;
}

function compareSecuritySchemes(before, after, found) {
    const schemes = (reader) => (reader.document.components || {}).securitySchemes || {};
    for (const [name, old] of Object.entries(schemes(before))) {
        const now = schemes(after)[name];
        if (now && (now.type !== old.type || now.scheme !== old.scheme || now.in !== old.in || now.name !== old.name))
            found(`security scheme ${name}`, 'it is another one now');
    }
}

/** One method of one path in both contracts. */
class Operation {
    constructor(place, before, after, found) {
        Object.assign(this, { place, before, after, found, seen: new Set() });
    }
    compare(oldItem, newItem, method) {
        const old = oldItem[method];
        const now = newItem[method];
        this.compareSecurity(old, now);
        this.compareParameters([...(oldItem.parameters || []), ...(old.parameters || [])],
            [...(newItem.parameters || []), ...(now.parameters || [])]);
        this.compareBody(this.before.resolve(old.requestBody), this.after.resolve(now.requestBody));
        this.compareResponses(old.responses || {}, now.responses || {});
    }
    compareSecurity(old, now) {
        const ways = (operation, reader) => {
            const listed = operation.security || reader.document.security || [];
            return (listed.length ? listed : [{}]).map((way) => JSON.stringify(Object.entries(way).sort()));
        };
        const taken = ways(now, this.after);
        if (!taken.includes('[]') && !ways(old, this.before).every((way) => taken.includes(way)))
            this.found(this.place, 'a way to sign in is no longer taken');
    }
    compareParameters(oldList, newList) {
        const byName = (list, reader) => new Map(list.map((one) => reader.resolve(one)).map(
            (one) => [`${one.in} parameter "${one.in === 'header' ? one.name.toLowerCase() : one.name}"`, one]));
        const old = byName(oldList, this.before);
        const now = byName(newList, this.after);
        for (const [name, parameter] of old) {
            if (now.has(name))
                this.compareSchemas(`${this.place}, ${name}`, parameter.schema, now.get(name).schema, kRequest);
            else
                this.found(this.place, `the ${name} is gone`);
        }
        for (const [name, parameter] of now) {
            if (parameter.required && !(old.get(name) || {}).required)
                this.found(this.place, `the ${name} is required now`);
        }
    }
    compareBody(old, now) {
        if (old && !now)
            this.found(this.place, 'a body is no longer taken');
        if (now && now.required && !(old && old.required))
            this.found(this.place, 'a body is required now');
        if (old && now)
            this.compareContents(`${this.place}, body`, old.content, now.content, kRequest);
    }
    compareContents(place, old = {}, now = {}, direction) {
        for (const [type, media] of Object.entries(old)) {
            if (now[type])
                this.compareSchemas(place, media.schema, now[type].schema, direction);
            else
                this.found(place, `${type} is gone`);
        }
    }
    compareResponses(old, now) {
        for (const [status, reference] of Object.entries(old)) {
            const place = `${this.place}, answer ${status}`;
            if (!now[status]) {
                this.found(place, 'it is gone');
                continue;
            }
            const answer = this.before.resolve(reference);
            const newAnswer = this.after.resolve(now[status]);
            this.compareContents(place, answer.content, newAnswer.content, 'answer');
            this.compareHeaders(place, answer.headers || {}, newAnswer.headers || {});
        }
        for (const status of Object.keys(now)) {
            if (status.startsWith('2') && !old[status])
                this.found(`${this.place}, answer ${status}`, 'a success that consoles do not know');
        }
    }
    compareHeaders(place, old, now) {
        for (const [name, reference] of Object.entries(old)) {
            if (!now[name]) {
                this.found(place, `the header ${name} is gone`);
                continue;
            }
            const header = this.before.resolve(reference);
            const newHeader = this.after.resolve(now[name]);
            if (header.required && !newHeader.required)
                this.found(place, `the header ${name} may be missing now`);
            this.compareSchemas(`${place}, header ${name}`, header.schema, newHeader.schema, 'answer');
        }
    }
    /** Findings in a named schema are said once, by its name. */
    compareSchemas(place, oldNode, newNode, direction) {
        const name = oldNode && oldNode.$ref && `schema ${oldNode.$ref.split('/').pop()} (${direction})`;
        const key = `${direction} ${oldNode && oldNode.$ref} ${newNode && newNode.$ref}`;
        if (name && this.seen.has(key))
            return;
        this.seen.add(key);
        const rules = new Schemas(name || place, this, direction);
        rules.compare(this.before.schema(oldNode), this.after.schema(newNode));
    }
}

/** Two schemas; `strict` is the one that must not say more than the other: of requests the new one, of answers the old one. */
class Schemas {
    constructor(place, operation, direction) {
        Object.assign(this, { place, operation, direction });
    }
    said(what) {
        this.operation.found(this.place, what);
    }
    compare(old, now) {
        const [strict, free] = this.direction === kRequest ? [now, old] : [old, now];
        this.compareTypes(strict, free, old, now);
        this.compareWords(strict, free);
        this.compareBounds(strict, free);
        this.compareProperties(old, now);
        if (old.items || now.items)
            this.within('items', old.items, now.items);
        if (old.contentSchema)
            this.within('content', old.contentSchema, now.contentSchema);
        if (old.additionalProperties instanceof Object)
            this.within('other properties', old.additionalProperties, now.additionalProperties);
        if (strict.additionalProperties === false && free.additionalProperties !== false)
            this.said(this.direction === kRequest ? 'other properties are no longer taken' : 'other properties may come now');
        this.compareAlternatives(old, now);
        if (this.direction === kRequest && old.default !== undefined && !same(old.default, now.default))
            this.said('the default is another one');
    }
    compareTypes(strict, free, old, now) {
        const types = (schema) => new Set([].concat(schema.type || []).flatMap((type) => type === 'number' ? ['number', 'integer'] : type));
        const allowed = types(strict);
        if (allowed.size && (!types(free).size || [...types(free)].some((type) => !allowed.has(type))))
            this.said(`the type is ${now.type || 'any'} and was ${old.type || 'any'}`);
        for (const key of ['format', 'pattern', 'contentMediaType', 'contentEncoding', 'not']) {
            if (strict[key] !== undefined && !same(strict[key], free[key]))
                this.said(`the ${key} is ${JSON.stringify(now[key])} and was ${JSON.stringify(old[key])}`);
        }
    }
    compareWords(strict, free) {
        const words = (schema) => schema.const !== undefined ? [schema.const] : schema.enum;
        if (words(strict)) {
            const other = words(free);
            const lost = (other || []).filter((word) => !words(strict).some((one) => same(one, word)));
            if (!other)
                this.said(this.direction === kRequest ? 'only some values are taken now' : 'any value may come now');
            for (const word of lost)
                this.said(this.direction === kRequest ? `the value ${JSON.stringify(word)} is no longer taken` : `the value ${JSON.stringify(word)} may come now`);
        }
        const open = (schema) => schema['x-extensible-enum'];
        if (this.direction !== kRequest || !open(free) || !open(strict))
            return;
        for (const word of open(free).filter((one) => !open(strict).includes(one)))
            this.said(`the word ${JSON.stringify(word)} is no longer known`);
    }
    compareBounds(strict, free) {
        const say = this.direction === kRequest ? 'is narrower now' : 'is wider now';
        for (const key of ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']) {
            if (strict[key] > (free[key] ?? -Infinity))
                this.said(`${key} ${say}`);
        }
        for (const key of ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']) {
            if (strict[key] < (free[key] ?? Infinity))
                this.said(`${key} ${say}`);
        }
        if ((strict.uniqueItems && !free.uniqueItems) || (strict.multipleOf && strict.multipleOf !== free.multipleOf))
            this.said(`uniqueItems or multipleOf ${say}`);
    }
    compareProperties(old, now) {
        for (const [name, schema] of Object.entries(old.properties || {})) {
            const other = (now.properties || {})[name];
            if (other)
                this.within(`"${name}"`, schema, other);
            else
                this.said(`the property "${name}" is gone`);
        }
        const [more, less] = this.direction === kRequest ? [now, old] : [old, now];
        for (const name of (more.required || []).filter((one) => !(less.required || []).includes(one))) {
            if (this.direction === kRequest || (now.properties || {})[name])
                this.said(this.direction === kRequest ? `the property "${name}" is required now` : `the property "${name}" may be missing now`);
        }
    }
    /** Alternatives are known by what they require, or stand at the same place. */
    compareAlternatives(old, now) {
        for (const key of ['oneOf', 'anyOf']) {
            const [given, taken] = this.direction === kRequest ? [old[key], now[key]] : [now[key], old[key]];
            const bare = (schema) => JSON.stringify(withoutText(schema));
            if (taken && !(given || [{}]).every((one) => taken.some((other) => bare(one) === bare(other))))
                this.said(`${key} is another one`);
        }
    }
    within(name, oldNode, newNode) {
        this.operation.compareSchemas(`${this.place}, ${name}`, oldNode, newNode, this.direction);
    }
}

function withoutText(value) {
    if (Array.isArray(value))
        return value.map(withoutText);
    if (!(value instanceof Object))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !kText.includes(key)).sort().map(([key, one]) => [key, withoutText(one)]));
}

function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

module.exports = { compare };
