import path from 'node:path'
import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import { drawn, joiners, rooms } from './walls.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const all = [...Object.keys(rooms), 'routes', 'app']

/** Forbids the rooms that are not on a room's list, with the reason. */
function wall(files, room, extra = [], ignores = [], never = []) {
  const { rooms: allowed, packages, why } = rooms[room]
  const open = [...allowed, ...extra].filter((one) => !never.includes(one))
  const shut = all.filter((one) => one !== room && !open.some((name) => name === one || name.startsWith(`${one}/`)))
  const patterns = [
    ...shut.map((one) => ({ group: [`@/${one}`, `@/${one}/**`], message: why })),
    { group: ['../../../**'], message: 'Name the room: import from @/… when it is not yours.' },
  ]
  const taro = ['@tarojs/taro', '@tarojs/components', '@tarojs/runtime'].filter((name) => !packages.includes(name))
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...patterns, ...taro.map((name) => ({ group: [name], message: why }))] },
      ],
    },
  }
}

export default ts.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: root } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'max-lines': ['error', 250],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  wall(['src/schema/**'], 'schema'),
  wall(['src/platform/**'], 'platform'),
  wall(['src/store/**'], 'store'),
  wall(['src/ui/**'], 'ui'),
  wall(['src/features/**'], 'features', [], ['src/features/*/use-*.ts']),
  wall(['src/features/*/components/**'], 'features', [], [], drawn.never),
  wall(['src/features/*/use-*.ts'], 'features', joiners.rooms),
  wall(['src/pages/**'], 'pages'),
  wall(['src/packages/**'], 'packages'),
  { files: ['src/pages/*.tsx', 'src/packages/**/*.tsx'], rules: { 'max-lines': ['error', 90] } },
  { files: ['config/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    // no types reach these: a helper of the tests that looks like a hook, and plain scripts
    files: ['**/*.{js,mjs,cjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        global: 'writable',
        window: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-empty-function': 'off' },
  },
)
