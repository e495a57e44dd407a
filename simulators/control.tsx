import type { FastifyReply } from 'fastify'
import { Page } from './page.js'
import type { Switch } from './switch.js'
import { type Listening, listen, makeWeb, sendPage } from './web.js'

/** Starts the page that lists all simulators and turns each off and on. */
export async function startControl(at: Listening, { switches, portalUrl }: { switches: Switch[]; portalUrl: string }) {
  const web = await makeWeb()
  const byName = (name: string) => switches.find((candidate) => candidate.name === name)
  web.get('/', (_request, reply) => sendPage(reply, <ControlPage switches={switches} portalUrl={portalUrl} />))
  web.get('/simulators', () => switches.map(({ name, title, url, isOn }) => ({ name, title, url, isOn: isOn() })))
  web.post<{ Params: { name: string } }>('/:name/tat', async (request, reply) => {
    await byName(request.params.name)?.turnOff()
    return back(reply)
  })
  web.post<{ Params: { name: string } }>('/:name/bat', async (request, reply) => {
    await byName(request.params.name)?.turnOn()
    return back(reply)
  })
  const url = await listen(web, at)
  return { url, stop: () => web.close() }
}

function back(reply: FastifyReply): FastifyReply {
  return reply.redirect('/', 303)
}

function ControlPage({ switches, portalUrl }: { switches: Switch[]; portalUrl: string }) {
  return (
    <Page title="Các hệ thống mô phỏng" simulator="Bảng điều khiển">
      <p>
        Cổng dịch vụ công tại <a href={portalUrl}>{portalUrl}</a> nói chuyện với các hệ thống dưới đây bằng đúng giao
        thức thật. Tắt một hệ thống để xem cổng làm việc ra sao khi đối tác ngừng hoạt động.
      </p>
      {switches.map((one) => (
        <SwitchCard key={one.name} one={one} />
      ))}
    </Page>
  )
}

function SwitchCard({ one }: { one: Switch }) {
  const isOn = one.isOn()
  return (
    <section className="card" aria-labelledby={one.name}>
      <h2 id={one.name} className="flush">
        {isOn ? <a href={one.url}>{one.title}</a> : one.title}
      </h2>
      <p>{one.about}</p>
      <form method="post" action={`/${one.name}/${isOn ? 'tat' : 'bat'}`} className="buttons">
        <span className={isOn ? 'tag' : 'tag warn'}>{isOn ? 'Đang chạy' : 'Đang tắt'}</span>
        <button type="submit" className="plain" aria-describedby={one.name}>
          {isOn ? 'Tắt' : 'Bật lại'}
        </button>
      </form>
    </section>
  )
}
