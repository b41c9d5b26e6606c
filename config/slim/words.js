// Words travel inside their part. Taro makes a node of its own of every piece of text: a quarter of all nodes, each with a
// template, an id and 30 bytes. React knows a way for hosts that need no such node (shouldSetTextContent): children that
// are nothing but a text are then a property of their part. ../templates/words.js has the templates that draw it.
//
// hydrate.js sends no empty list of children either, and no kind for the plainest: a node without one is a plain view.

/** Edits of Taro's files, as in ./keep.js. */
const WORDS = {
  'react/dist/react.esm.js': [
    [
      / {4}shouldSetTextContent\(\) \{\n.*\n {4}\},/,
      () => `    shouldSetTextContent(type, props) {
        return (type === 'view' || type === 'text') && isWords(props.children);
    },`,
    ],
    [
      /name === 'key' \|\|\n\s+name === 'children' \|\|\n\s+name === 'ref'\) ;/,
      () => `name === 'key' || name === 'ref') ;
    else if (name === 'children') {
        const plain = dom.nodeName === 'view' || dom.nodeName === 'text';
        if (plain && isWords(value)) dom.setAttribute('v', '' + value);
        else if (plain && isWords(oldValue)) dom.removeAttribute('v');
    }`,
    ],
    // a change of nothing but children may now be one of words
    [/ {8}\/\/ payload [^\n]*\n {8}if \(updatePayload\.length === 2[^\n]*\n\s+return;\n/, () => ''],
    [
      /(?=function setProperty\()/,
      () => `function isWords(children) {
    return (typeof children === 'string' && children !== '') || typeof children === 'number';
}
`,
    ],
  ],
  // words make no part one that is spoken
  'runtime/dist/utils/index.js': [[/\^\(class\|style\|id\)\$/, () => '^(class|style|id|v)$']],
  'runtime/dist/hydrate.js': [
    [/data\["cn" \/\* Shortcuts\.Childnodes \*\/\] = /, (found) => `if (node.childNodes.length) ${found}`],
    [
      /data\["nn" \/\* Shortcuts\.NodeName \*\/\] = componentAlias\._num;/,
      (found) => `if (nn === PURE_VIEW) delete data["nn"]; else ${found}`,
    ],
  ],
}

module.exports = { WORDS }
