// Reads a FIT file by a reader that is not ours, strictly, and prints what it found as JSON.
// Usage: node read-fit.mjs NODE_MODULES FILE list|cascade
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [modules, file, mode] = process.argv.slice(2);
const reader = createRequire(join(modules, 'any.js'))('fit-file-parser');
const FitParser = reader.default ?? reader;
const found = await new FitParser({force: false, mode, lengthUnit: 'm'}).parseAsync(readFileSync(file));
process.stdout.write(JSON.stringify(found));
