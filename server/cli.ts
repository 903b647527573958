/** The command line: `huipu load | remove | extract | serve | start | query | status | help`. */
import { Command } from 'commander'

const program = new Command('huipu').description('Who met whom: Chinese newspaper pages become a graph of people, roles, meetings and locations.')

await program.parseAsync()
