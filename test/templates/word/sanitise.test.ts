import { describe, expect, it } from 'vitest'
import { legalText, oneLine, safeLink, xmlAttribute, xmlText } from '@templates/word/sanitise'

describe('text for a Word file', () => {
  it.each([
    ['controls', 'a\u0000b\u0008c\u000bd\u001f', 'a\ufffdb\ufffdc\ufffdd\ufffd'],
    ['noncharacters', 'a\uffffb\ufffe', 'a\ufffdb\ufffd'],
    ['lone surrogates', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
  ])('shows %s as replaced, never silently dropped', (_, given, shown) => {
    expect(legalText(given)).toBe(shown)
  })

  it.each(['déjà-vu « œuvre » €', '😀 pair of surrogates', 'tab\there\nline', '\ue000 private', 'עברית العربية 漢字'])(
    'leaves %j as it is',
    (text) => expect(legalText(text)).toBe(text),
  )

  it('escapes what XML reads as markup', () => {
    expect(xmlText(']]> <w:p> &amp; "')).toBe(']]&gt; &lt;w:p&gt; &amp;amp; &quot;')
    expect(xmlAttribute('a"\n\t<b>')).toBe('a&quot; &lt;b&gt;')
    expect(oneLine(' one\r\n two\u2028three ')).toBe('one  two three')
  })
})

describe('addresses', () => {
  it.each([
    ['https://www.cnil.fr/fr/rgpd#article30', 'https://www.cnil.fr/fr/rgpd#article30'],
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['  https://example.org/é?q=ü  ', 'https://example.org/%C3%A9?q=%C3%BC'],
    ['https://exämple.org/', 'https://xn--exmple-cua.org/'],
    ['mailto:dpo@example.org', 'mailto:dpo@example.org'],
    ['https://192.0.2.1:8443/x', 'https://192.0.2.1:8443/x'],
  ])('%s becomes a link', (given, target) => expect(safeLink(given)).toBe(target))

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'file://///host/share',
    '\\\\host\\share\\x.docx',
    '//host/share',
    'https:\\\\host\\share',
    'https:///host',
    'https:host',
    'ftp://example.org/',
    'ms-word:ofe|u|https://example.org/x.docx',
    'ms-msdt:/id',
    'search-ms:query=x',
    'tel:+33123456789',
    'https://user:pass@example.org/',
    'https://user@example.org/',
    'https://example.org@evil.test/',
    'https://example.org/a b',
    'https://example.org/\u0000',
    'https://example.org/\u202egnp.exe',
    'https://exam\u200bple.org/',
    'https://a..b/',
    'https://-.com/',
    'https://[::1]/',
    `https://example.org/${'a'.repeat(3_000)}`,
    'mailto:',
    'mailto:dpo@example.org?attach=C:\\x',
    'mailto:a@b.org,c@d.org',
    'mailto://host/share',
    'https://\ud800.org/',
  ])('%j stays text', (given) => expect(safeLink(given)).toBeUndefined())
})
