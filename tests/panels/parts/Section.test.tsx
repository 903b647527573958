import { expect, test } from '@jest/globals'
import { Section } from '../../../client/panels/parts/Section.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

test('a section has a heading, with its count where there is one', () => {
  expect(renderPanel(<Section title="Meetings" count={1234}>…</Section>)).toContain('<h3 class="section-title">Meetings<span class="count">1,234</span></h3>')
  expect(renderPanel(<Section title="Meetings">…</Section>)).toContain('<h3 class="section-title">Meetings</h3>')
})
