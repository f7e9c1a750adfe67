import { join, posix } from 'node:path';
import { type Import, importsOf, sourceFiles } from './imports.js';
import { layerOf, type Rules } from './rules.js';
import type { Violation } from './violation.js';
import { dependencyFields, type Package, type Workspace } from './workspace.js';

/** Checks who uses whom, in every import and in every package.json. */
export async function checkDependencies(workspace: Workspace, rules: Rules): Promise<Violation[]> {
  const violations: Violation[] = [];
  const wrappers = new Map<string, Set<string>>();
  for (const from of workspace.packages) {
    violations.push(...checkManifest(workspace, rules, from));
    for (const file of await sourceFiles(join(workspace.root, from.folder))) {
      for (const found of await importsOf(join(workspace.root, from.folder, file))) {
        const path = `${from.folder}/${file}`;
        for (const [rule, message] of checkImport(workspace, rules, from, file, found))
          violations.push({ rule, where: `${path}:${found.line}`, message });
        if (rules.confined.some((confined) => confined.module === packageName(found.specifier)))
          wrappers.set(
            packageName(found.specifier),
            (wrappers.get(packageName(found.specifier)) ?? new Set()).add(path),
          );
      }
    }
  }
  return [...violations, ...checkWrappers(rules, wrappers)];
}

function checkManifest(workspace: Workspace, rules: Rules, from: Package): Violation[] {
  const where = `${from.folder}/package.json`;
  const violations: Violation[] = [];
  for (const field of dependencyFields) {
    for (const name of Object.keys(from.manifest[field] ?? {})) {
      const message = layerFault(workspace, rules, from, name);
      if (message !== undefined) violations.push({ rule: 'layer', where, message: `${field}: ${message}` });
      for (const confined of rules.confined) {
        const home = confined.within.startsWith(`${from.folder}/`);
        if (confined.module === name && !home)
          violations.push({
            rule: 'confined',
            where,
            message: `${field}: ${name} is for ${confined.within} only`,
          });
      }
    }
  }
  return violations;
}

type Fault = readonly [rule: string, message: string];

function checkImport(
  workspace: Workspace,
  rules: Rules,
  from: Package,
  file: string,
  found: Import,
): Fault[] {
  const { specifier } = found;
  if (specifier.startsWith('.')) return relativeFault(from, file, specifier);
  if (specifier.startsWith('/') || specifier.startsWith('file:'))
    return [['deep', `${specifier} is a path of one machine: import a package by its name`]];
  const name = packageName(specifier);
  const faults: Fault[] = [];
  const layer = layerFault(workspace, rules, from, name);
  if (layer !== undefined) faults.push(['layer', layer]);
  const target = workspace.byName.get(name);
  if (target !== undefined && !isExported(target, specifier))
    faults.push(['deep', `${specifier} isn't among the exports of ${name}: import what its index exports`]);
  for (const confined of rules.confined) {
    if (confined.module === name && !`${from.folder}/${file}`.startsWith(`${confined.within}/`))
      faults.push(['confined', `${name} is imported in ${confined.within} only: use ${confined.instead}`]);
  }
  if (!name.startsWith('node:') && !isDeclared(from, file, found, name))
    faults.push(['undeclared', `${name} isn't among the dependencies in ${from.folder}/package.json`]);
  return faults;
}

/** Why a package mustn't use another one; undefined where it may. */
function layerFault(workspace: Workspace, rules: Rules, from: Package, name: string): string | undefined {
  const target = workspace.byName.get(name);
  if (target === undefined || target === from) return undefined;
  const layer = layerOf(rules, from.folder);
  if (layer === undefined) return `${from.folder} belongs to no layer: name it in tools/lint/src/rules.ts`;
  const other = layerOf(rules, target.folder);
  if (other !== undefined && layer.mayUse.includes(other.name)) return undefined;
  const may = layer.mayUse.length === 0 ? 'nothing of the workspace' : layer.mayUse.join(', ');
  return `${from.name} (${layer.name}) must not use ${name} (${other?.name ?? 'no layer'}); it may use: ${may}`;
}

function relativeFault(from: Package, file: string, specifier: string): Fault[] {
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('../'))
    return [['deep', `${specifier} leaves ${from.folder}: import the other package by its name`]];
  if (file.startsWith('src/') && /^(dist|node_modules)\//.test(target))
    return [['deep', `${specifier} is a file that the build makes`]];
  return [];
}

function isExported(target: Package, specifier: string): boolean {
  const path = `.${specifier.slice(target.name.length)}`;
  const { exports } = target.manifest;
  if (typeof exports !== 'object' || exports === null) return path === '.';
  return Object.keys(exports).some((key) => {
    const star = key.indexOf('*');
    if (star === -1) return key === path;
    return path.startsWith(key.slice(0, star)) && path.endsWith(key.slice(star + 1));
  });
}

/** Tests, and imports that leave no trace in the published files, may use devDependencies. */
function isDeclared(from: Package, file: string, found: Import, name: string): boolean {
  if (name === from.name) return true;
  const inTest = /\.test\.([\w-]+\.)?[cm]?[jt]sx?$/.test(file) || from.manifest.private === true;
  const fields = dependencyFields.filter((field) => field !== 'devDependencies' || inTest || found.typeOnly);
  return fields.some((field) => {
    const names = from.manifest[field] ?? {};
    return name in names || (found.typeOnly && typesPackage(name) in names);
  });
}

function checkWrappers(rules: Rules, wrappers: ReadonlyMap<string, ReadonlySet<string>>): Violation[] {
  const violations: Violation[] = [];
  for (const confined of rules.confined) {
    const files = [...(wrappers.get(confined.module) ?? [])].filter((path) =>
      path.startsWith(`${confined.within}/`),
    );
    for (const where of files.slice(confined.files))
      violations.push({
        rule: 'confined',
        where,
        message: `${confined.module} may be imported in ${confined.files} file of ${confined.within}, and ${files[0]} does already`,
      });
  }
  return violations;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function typesPackage(name: string): string {
  return `@types/${name.replace(/^@/, '').replace('/', '__')}`;
}
