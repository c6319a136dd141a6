import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import typescript from 'typescript'
import ts from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

/**
 * One programme of all the houses, for the rules that ask for types. Left to itself, typescript-eslint makes a programme
 * anew for each component, because the script it is given is not the file TypeScript reads: three minutes in place of one.
 * Here TypeScript reads of a component exactly what the parser will hand over.
 */
function makeProgram() {
  const path = resolve(import.meta.dirname, 'lint.tsconfig.json')
  const { config } = typescript.readConfigFile(path, typescript.sys.readFile)
  const vueFiles = { extension: '.vue', isMixedContent: true, scriptKind: typescript.ScriptKind.Deferred }
  const { options, fileNames } = typescript.parseJsonConfigFileContent(
    config,
    typescript.sys,
    dirname(path),
    undefined,
    path,
    undefined,
    [vueFiles],
  )
  const host = typescript.createCompilerHost({ ...options, allowNonTsExtensions: true }, true)
  const usual = host.getSourceFile
  host.getSourceFile = (name, language, ...rest) =>
    name.endsWith('.vue')
      ? typescript.createSourceFile(name, scriptOf(name), language, true, typescript.ScriptKind.TS)
      : usual(name, language, ...rest)
  return typescript.createProgram(fileNames, { ...options, allowNonTsExtensions: true }, host)
}

/** The script of a component as the parser hands it over: it comes last, after each expression of the template. */
function scriptOf(path) {
  let script = ''
  const parser = {
    parseForESLint(code, options) {
      script = code
      return ts.parser.parseForESLint(code, options)
    },
  }
  vueParser.parseForESLint(readFileSync(path, 'utf8'), { filePath: path, parser, sourceType: 'module' })
  return script
}

export const program = makeProgram()

/** Parses the script of a component with its types, and the expressions of its template without. */
export const componentParser = {
  meta: ts.parser.meta,
  parseForESLint(code, options) {
    const isScript = program.getSourceFile(options.filePath)?.text === code
    return ts.parser.parseForESLint(code, isScript ? { ...options, programs: [program] } : options)
  },
}
