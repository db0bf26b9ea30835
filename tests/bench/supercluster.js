// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// npm's supercluster over the files that bench_clusters makes: node supercluster.js POINTS VIEWPORTS. JSON as bench_clusters.
import {readFileSync} from 'node:fs';
import Supercluster from 'supercluster';

const doubles = path => {
    const bytes = readFileSync(path);
    return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};
const places = doubles(process.argv[2]);
const views = doubles(process.argv[3]);

const features = [];
for (let i = 0; i < places.length; i += 2) {
    features.push({type: 'Feature', properties: {}, geometry: {type: 'Point', coordinates: [places[i], places[i + 1]]}});
}
const begun = performance.now();
const index = new Supercluster({radius: 36, extent: 256, maxZoom: 16}).load(features);
const built = performance.now() - begun;

const counts = [];
const times = [];
for (let i = 0; i < views.length; i += 5) {
    const start = performance.now();
    counts.push(index.getClusters([...views.subarray(i + 1, i + 5)], views[i]).length);
    times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = share => times[Math.floor((times.length - 1) * share)];
console.log(JSON.stringify({
    points: features.length,
    build_ms: built,
    levels: index.trees.map(tree => tree.numItems),
    viewports: counts,
    viewport_median_ms: at(0.5),
    viewport_p99_ms: at(0.99),
    viewport_max_ms: at(1),
}));
