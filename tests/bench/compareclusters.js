// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node compareclusters.js OURS… -- THEIRS…: JSON files of the same number of runs; prints one JSON with medians, the ratio,
// and whether both made the same clusters. Exit 1 when they did not.
import {readFileSync} from 'node:fs';

const files = process.argv.slice(2);
const half = files.indexOf('--');
const load = names => names.map(name => JSON.parse(readFileSync(name, 'utf8')));
const ours = load(files.slice(0, half));
const theirs = load(files.slice(half + 1));

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (runs, name) => median(runs.map(run => run[name]));
const same = name => JSON.stringify(ours[0][name]) === JSON.stringify(theirs[0][name]);
const summary = runs => ({
    build_ms: of(runs, 'build_ms'),
    viewport_median_ms: of(runs, 'viewport_median_ms'),
    viewport_p99_ms: of(runs, 'viewport_p99_ms'),
    viewport_max_ms: of(runs, 'viewport_max_ms'),
});

const result = {
    points: ours[0].points,
    runs: ours.length,
    build_ratio: of(theirs, 'build_ms') / of(ours, 'build_ms'),
    equal_levels: same('levels'),
    equal_viewports: same('viewports'),
    levels: ours[0].levels,
    viewports: ours[0].viewports.length,
    memory_mb: ours[0].memory_mb,
    console: summary(ours),
    supercluster: summary(theirs),
};
console.log(JSON.stringify(result, null, 2));
process.exit(result.equal_levels && result.equal_viewports ? 0 : 1);
