import { describe, expect, it } from 'vitest'
import { isRichText } from '@core/rich-text/is-rich-text'
import { readHtml } from '@core/rich-text/read-html'
import { plainText, type RichText } from '@core/rich-text/rich-text'

const p = (text: string): RichText => [{ p: [{ text }] }]
const strong = (text: string): RichText => [{ p: [{ text, strong: true }] }]
const rich = (html: string) => readHtml(html).rich
const dropped = (html: string) => readHtml(html).dropped.map(({ kind, name, count }) => `${kind} ${name} ${count}`)

describe('answers of the CNIL’s tool', () => {
  it.each<[what: string, html: string, expected: RichText]>([
    ['paragraphs', '<p>Un</p>\r\n<p>&nbsp;</p>\r\n<div>Deux</div>', [...p('Un'), ...p('Deux')]],
    ['bare text with line ends', 'Un<br />suite<br />\r\n<br />Deux', [...p('Un\nsuite'), ...p('Deux')]],
    [
      'entities',
      'L&rsquo;&eacute;tat &laquo;&nbsp;b&#233;a &#x26; co&nbsp;&raquo; &oelig;',
      p('L’état «\u00a0béa & co\u00a0» œ'),
    ],
    ['what is no entity', 'R&D &c &inconnu; &copy=1 a < b <3', p('R&D &c &inconnu; &copy=1 a < b <3')],
    ['signs of old Windows', '5&#128; l&#146;an&#0;', p('5€ l’an\ufffd')],
    [
      'dress',
      '<strong>a</strong> <em>b</em> <u>c</u> <span style="TEXT-DECORATION: underline">d</span><i><b>e</b></i>',
      [
        {
          p: [
            { text: 'a', strong: true },
            { text: ' ' },
            { text: 'b', emphasis: true },
            { text: ' ' },
            { text: 'c', underline: true },
            { text: ' ' },
            { text: 'd', underline: true },
            { text: 'e', strong: true, emphasis: true },
          ],
        },
      ],
    ],
    [
      'a weight that takes the dress off',
      '<b style="font-weight:normal">a</b><span style="font-weight:700"></span>',
      p('a'),
    ],
    ['headings', '<h2>Finalités</h2>Texte', [...strong('Finalités'), ...p('Texte')]],
    [
      'lists in lists, wherever the inner one stands',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li><ul><li>d</li></ul></ul>',
      [
        {
          list: [
            [...p('a'), { list: [p('b')], ordered: true }],
            [...p('c'), { list: [p('d')] }],
          ],
        },
      ],
    ],
    [
      'items without end',
      '<ul><li>a<li>b<p>c<p>d</ul>e',
      [{ list: [p('a'), [...p('b'), ...p('c'), ...p('d')]] }, ...p('e')],
    ],
    ['verbatim text', '<pre>a\n  b</pre>', p('a\nb')],
  ])('keep their %s', (_, html, expected) => {
    expect(rich(html)).toEqual(expected)
  })

  it('keep their tables: head, spans, title, misplaced text', () => {
    const html =
      '<table border="1"><caption>Durées</caption><tr><th>Donnée<th>Base<th>Durée</tr>' +
      '<tr><td rowspan=2>Nom</td><td colspan="2">Active</td></tr><tr><td>Archive<td><ul><li>5 ans</ul></tr><tr></tr></table>'
    expect(rich(html)).toEqual([
      ...p('Durées'),
      {
        table: [
          [p('Donnée'), p('Base'), p('Durée')],
          [p('Nom'), p('Active'), []],
          [[], p('Archive'), [{ list: [p('5 ans')] }]],
        ],
        head: 1,
      },
    ])
    expect(rich('<table><tr><th>Nom</th><td>x</td></tr></table>')).toEqual([{ table: [[strong('Nom'), p('x')]] }])
    expect(rich('<table><tr><td>a<table><tr><td>b<td>c</table></table>')).toEqual([
      { table: [[[...p('a'), ...p('b · c')]]] },
    ])
  })

  it('keep links to pages and letters only', () => {
    const a = (href: string) => rich(`<a href="${href}">x</a>`)
    expect(a('https://example.org/?a=1&amp;copy=2')).toEqual([
      { p: [{ text: 'x', link: 'https://example.org/?a=1&copy=2' }] },
    ])
    expect(a('mailto:dpo@example.org')).toEqual([{ p: [{ text: 'x', link: 'mailto:dpo@example.org' }] }])
    for (const href of [
      'javascript:alert(1)',
      'java&#10;script:alert(1)',
      'file:///c:/x',
      '\\\\server\\x',
      'https:\\\\x',
      'https://a\u202eb',
      '#x',
      'data:text/html,x',
      '//x.org',
    ]) {
      expect(a(href)).toEqual(p('x'))
      expect(readHtml(`<a href="${href}">x</a>`).dropped).toMatchObject([{ kind: 'link', count: 1 }])
    }
  })
})

describe('what has no place', () => {
  it('is left out with its content when it is no text for people', () => {
    const html =
      'a<script>if (a < b) alert("</p>")</script >b<STYLE>p{}</sTyLe>c<!-- <b>x</b> -->d<xml><w:View>Normal</w:View></xml>e' +
      '<!--[if gte mso 9]><p>x</p><![endif]-->f<![if !supportLists]>g<![endif]>h<?xml x?>i<svg><text>x</text></svg>'
    expect(plainText(rich(html))).toBe('abcdefghi')
    expect(dropped(html)).toEqual([
      'left declaration 3',
      'left comment 2',
      'left script 1',
      'left style 1',
      'left svg 1',
      'left xml 1',
    ])
  })

  it('is counted by its name, and its text kept', () => {
    const html =
      '<p class="MsoNormal" style="margin:0;color:red;mso-fareast-language:FR;mso-bidi-x:y">a<font>b</font><img src="x">' +
      '<o:p>c</o:p><s style="text-decoration: line-through">d</s></p><hr>'
    expect(rich(html)).toEqual(p('abcd'))
    expect(dropped(html)).toEqual([
      'style mso-* 2',
      'attribute class 1',
      'style color 1',
      'tag font 1',
      'tag hr 1',
      'tag img 1',
      'style margin 1',
      'tag o:p 1',
      'tag s 1',
      'style text-decoration 1',
    ])
  })

  it('says how much was beyond the limit', () => {
    expect(dropped('é'.repeat(1_000_003))).toEqual(['cut text 3'])
  })
})

describe('a Word document on the clipboard', () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
    `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; ` +
    `</span></span></span><![endif]><b>${text}</b><o:p></o:p></p>\r\n`

  it('has its lists again', () => {
    const html = `<p class=MsoNormal>Avant</p>${item(1, '·', 'a')}${item(2, 'o', 'b')}${item(1, '·', 'c')}${item(1, '1.', 'd')}<p>Après</p>`
    expect(rich(html)).toEqual([
      ...p('Avant'),
      { list: [[...strong('a'), { list: [strong('b')] }], strong('c')] },
      { list: [strong('d')], ordered: true },
      ...p('Après'),
    ])
  })

  it('has them when only the bullets are left', () => {
    const bare = (text: string) => `<p class="MsoListParagraph">${text}</p>`
    expect(rich(bare('<span>·&nbsp;&nbsp;</span> un') + bare('-\u00a0 deux'))).toEqual([{ list: [p('un'), p('deux')] }])
    expect(rich(bare('a)&nbsp; un'))).toEqual([{ list: [p('un')], ordered: true }])
  })

  it('keeps as paragraphs what may be anything', () => {
    expect(
      rich('<p class="MsoListParagraph">Suite</p><p>- tiret</p><p class="MsoListParagraph">A. Martin</p>'),
    ).toEqual([...p('Suite'), ...p('- tiret'), ...p('A. Martin')])
  })
})

describe('broken HTML', () => {
  it.each([
    ['unclosed mark', 'a<b', 'a'],
    ['unclosed value', '<p title="x>a</p>b', 'a\nb'],
    ['unclosed comment', 'a<!-- b', 'a<!-- b'],
    ['unclosed script', '<script>a', 'a'],
    ['stray ends', 'a</p></b></table></td>b', 'ab'],
    ['end of something around', '<table><tr><td><p>a</table>b', 'a\nb'],
    ['crossed', '<b>a<p>b</b>c</p>', 'a\nb\nc'],
    ['cells alone', '<td>a</td><td>b</td><li>c', 'a\nb\nc'],
    ['nothing', '', ''],
  ])('keeps its words: %s', (_, html, words) => {
    expect(plainText(rich(html))).toBe(words)
  })

  const large = 300_000
  const repeated = (part: string) => part.repeat(Math.ceil(large / part.length))
  it.each([
    ...[
      '<',
      '<a ',
      '<a b="',
      '<a b=\'<a c="',
      '<!--',
      '<![',
      '</',
      '<script>',
      '<style><svg>',
      '&',
      '&#',
      '<p class=MsoListParagraph>',
    ],
    ...[
      '<div>',
      '<b>',
      '<ul><li>',
      '<table><tr><td>',
      '<td colspan=99>',
      '<td rowspan=9999>x<tr>',
      '<p>',
      '<br>',
      ' \n',
      '\u00a0x',
    ],
    ...[
      '<a href="',
      '<x a=1 ',
      '<p style="a:',
      'a;b:c;',
      '<font><i></font>',
      '</p>',
      '<span style="mso-list:Ignore">',
      'é<b>',
    ],
  ])('takes no longer than its length: %j', (part) => expectSoon(repeated(part)))

  it('takes no longer for an item of many parts', () => {
    expectSoon(`<p style="mso-list:l0 level1">${repeated('<i>x</i>')}</p>`)
  })
})

function expectSoon(html: string) {
  const start = performance.now()
  expect(isRichText(readHtml(html).rich)).toBe(true)
  // Several times what a slow machine takes; what grows with the square of the length takes minutes.
  expect(performance.now() - start).toBeLessThan(10_000)
}
