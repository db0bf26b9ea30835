// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node installer/lib/sbom-check.js SPDX DEB TARBALL: whether the list is SPDX 2.3 (members, required ones, forms, references),
// belongs to these two files, and names what the package depends on and every data set of app/doc/licences.md. A line for
// each fault; exit 0: none.
"use strict";
const { execFileSync } = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const [list, deb, tarball] = process.argv.slice(2);
if (!tarball) {
  process.stderr.write("usage: sbom-check.js SPDX DEB TARBALL\n");
  process.exit(2);
}
const faults = [];
const wrong = (what) => faults.push(what);
const document = JSON.parse(fs.readFileSync(list, "utf8"));

// Members by kind of object: form, "!" before the name of a required one. From clause 6 to 11 of the specification, as far
// as this list uses them; a member that is not here is a fault.
const text = /\S/;
const identifier = /^SPDXRef-[A-Za-z0-9.-]+$/;
const agent = /^((Person|Organization): \S.*|NOASSERTION)$/;
const address = /^[a-z][a-z0-9+.-]*:[^\s#]+$/;
const licence = /^(NONE|NOASSERTION|[A-Za-z0-9.-]+\+?( (AND|OR|WITH) [A-Za-z0-9.-]+\+?)*)$/;
const KINDS = {
  document: { "!spdxVersion": /^SPDX-2\.3$/, "!dataLicense": /^CC0-1\.0$/, "!SPDXID": /^SPDXRef-DOCUMENT$/, "!name": text,
    "!documentNamespace": address, "!creationInfo": "creation", "!packages": ["package"], "!relationships": ["relationship"] },
  creation: { "!created": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "!creators": [/^(Person|Organization|Tool): \S/] },
  package: { "!SPDXID": identifier, "!name": text, "!downloadLocation": text, "!filesAnalyzed": [false], versionInfo: text, supplier: agent,
    packageFileName: text, homepage: address, sourceInfo: text, checksums: ["checksum"], "!licenseConcluded": licence, "!licenseDeclared": licence,
    licenseComments: text, "!copyrightText": text, externalRefs: ["reference"] },
  checksum: { "!algorithm": /^SHA256$/, "!checksumValue": /^[0-9a-f]{64}$/ },
  reference: { "!referenceCategory": /^(OTHER|PERSISTENT-ID|SECURITY|PACKAGE-MANAGER)$/, "!referenceType": text, "!referenceLocator": /^pkg:[a-z]+\/\S+$/ },
  relationship: { "!spdxElementId": identifier, "!relationshipType": /^(DESCRIBES|CONTAINS|DYNAMIC_LINK|DEPENDS_ON)$/, "!relatedSpdxElement": identifier },
};

function look(value, form, where) {
  if (Array.isArray(form)) {
    if (form[0] === false) return value === false || wrong(`${where} is not false`);
    if (!Array.isArray(value) || value.length === 0) return wrong(`${where} is no list with something in it`);
    return value.forEach((each, index) => look(each, form[0], `${where}[${index}]`));
  }
  if (form instanceof RegExp) return (typeof value === "string" && form.test(value)) || wrong(`${where} is ${JSON.stringify(value)}`);
  const members = KINDS[form];
  for (const name of Object.keys(members).filter((each) => each.startsWith("!")))
    if (value[name.slice(1)] === undefined) wrong(`${where} has no ${name.slice(1)}`);
  for (const [name, inner] of Object.entries(value)) {
    const known = members[name] || members[`!${name}`];
    if (known) look(inner, known, `${where}.${name}`);
    else wrong(`${where}.${name} is not known`);
  }
}
look(document, "document", "document");

const byName = new Map(document.packages.map((each) => [each.name, each]));
const ids = new Set(["SPDXRef-DOCUMENT", ...document.packages.map((each) => each.SPDXID)]);
if (ids.size !== document.packages.length + 1 || byName.size !== document.packages.length) wrong("two packages are called the same");
const reached = new Set(["SPDXRef-DOCUMENT"]);
for (const { spdxElementId, relatedSpdxElement } of document.relationships) {
  for (const end of [spdxElementId, relatedSpdxElement]) if (!ids.has(end)) wrong(`${end} is not in the list`);
  reached.add(relatedSpdxElement);
}
for (const each of ids) if (!reached.has(each)) wrong(`nothing is said of how ${each} belongs to it`);

for (const [name, file] of [["ioc-console", deb], ["ioc-console-tarball", tarball]]) {
  const described = byName.get(name);
  const sum = crypto.createHash("sha256").update(fs.readFileSync(file)).digest("hex");
  if (!described || described.checksums[0].checksumValue !== sum || described.packageFileName !== path.basename(file)) wrong(`${file} is another one`);
}

// Of each dependency one of its choices.
for (const choices of execFileSync("dpkg-deb", ["-f", deb, "Depends"], { encoding: "utf8" }).trim().split(/, */)) {
  const named = choices.split("|").map((choice) => choice.trim().split(/[ (:]/)[0]);
  if (!named.some((name) => byName.has(name))) wrong(`the dependency ${choices} is not named`);
}

// Data sets: the rows of the page on licences that are somebody else's work.
const page = fs.readFileSync(path.join(__dirname, "../../app/doc/licences.md"), "utf8").split("## Data and pictures")[1].split("\n\n")[0].trim();
const sets = page.split("\n").slice(2).map((row) => row.split("|")[2].trim()).filter((from) => !/^(made for this program|Inter,)/.test(from));
const said = document.packages.map((each) => [each.name, each.copyrightText, each.homepage].join(" ").toLowerCase());
if (sets.length < 5) wrong("the page on licences has no table of data sets");
for (const from of sets) {
  const quoted = [...from.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  for (const work of quoted.length ? quoted : [from.split(",")[0].replace("© ", "")])
    if (!said.some((words) => words.includes(work.toLowerCase()))) wrong(`the data set ${work} is not named`);
}

faults.forEach((fault) => process.stdout.write(`sbom: ${fault}\n`));
process.stdout.write(`sbom: ${document.packages.length} packages, ${document.relationships.length} relationships, ${sets.length} sources of data, ${faults.length} faults\n`);
process.exit(faults.length ? 1 : 0);
