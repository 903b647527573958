/** Starts the explorer in the browser: state from the address bar and the reader's preferences, the API on this origin. */
import '@mantine/core/styles.css'
import './theme/theme.css'
import './ground/ground.css'
import './canvas/canvas.css'
import './panels/panels.css'
import { createRoot } from 'react-dom/client'
import { browserApi } from './api/browser-api.ts'
import { App } from './App.tsx'
import { readPreferences } from './ground/preferences.ts'
import { reduce } from './state/actions.ts'
import { viewOf } from './state/address.ts'
import { startState } from './state/state.ts'
import { createStore } from './state/store.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const view = viewOf(location.search)
const small = matchMedia('(max-width: 1199px)').matches || view.path.length > 0
const store = createStore(startState(view, readPreferences(), small), reduce)
createRoot(root).render(<App api={browserApi()} store={store} />)
