import type { Step } from '../../document.ts'
import type { Setting } from '../setting.ts'

/** Until the person is verified: no word of a debt. The person supplies two data points; the agent reads none out. */
export function opening(setting: Setting): readonly Step[] {
  return [
    {
      id: 'open', stage: 'open', guarded: false, required: [setting.identity, setting.recording],
      say: setting.open,
      tip: '聲音放穩，說完停一下。沒人接、空號、語音信箱：直接記結果，不念話術。',
      choices: [
        { id: 'self', label: '是本人', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: '別人接的', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'wrong', label: '打錯了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'who', label: '你是誰？什麼事？', to: 'who' },
        { id: 'busy', label: '現在不方便', to: 'callback' },
      ],
    },
    {
      id: 'who', stage: 'open', guarded: false,
      say: '我是{institution}的{agentName}。這件事只能跟{debtorName}本人說，請問是您嗎？',
      tip: '對方擔心被騙很正常：請他掛斷後撥官方電話查證，也可打165。不說是什麼業務。',
      choices: [
        { id: 'self', label: '是本人', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'somebody', label: '不是本人', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'check', label: '要先查證你們', to: 'refuse' },
        { id: 'wrong', label: '打錯了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
        { id: 'more', label: '其他情形', to: 'listen-first' },
      ],
    },
    {
      id: 'verify-one', stage: 'identify', guarded: false,
      say: '為了保護您的資料，先核對身分。請說一下您的出生月日。',
      tip: '由對方說，對照系統；不要念給對方聽，也不要提示。不問密碼、驗證碼。',
      choices: [
        { id: 'match', label: '相符', to: 'verify-two' },
        { id: 'mismatch', label: '不相符', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: '不願意說', to: 'refuse' },
        { id: 'somebody', label: '其實不是本人', to: 'somebody', gate: 'THIRD_PARTY' },
        { id: 'busy', label: '現在不方便', to: 'callback' },
      ],
    },
    {
      id: 'verify-two', stage: 'identify', guarded: false,
      say: '謝謝。再請您說一下身分證字號的後四碼。',
      tip: '也可以改問戶籍所在的鄉鎮市區。兩項都相符才算核對完成。',
      choices: [
        { id: 'match', label: '相符，身分已核對', to: 'disclose', gate: 'VERIFIED' },
        { id: 'mismatch', label: '不相符', to: 'mismatch', gate: 'UNKNOWN' },
        { id: 'refuse', label: '不願意說', to: 'refuse' },
        { id: 'busy', label: '現在不方便', to: 'callback' },
        { id: 'more', label: '其他情形', to: 'listen-first' },
      ],
    },
    {
      id: 'mismatch', stage: 'identify', guarded: false,
      say: '資料沒有對上，今天先不多打擾。本人可以撥{callbackNumber}跟我們聯絡。',
      tip: '不說哪一項不對，也不說是什麼事。',
      choices: [
        { id: 'end', label: '已告知，結束', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'wrong', label: '對方說打錯了', to: 'wrong-number', gate: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'refuse', stage: 'identify', guarded: false,
      say: '我了解，小心是對的。您可以撥{callbackNumber}查證我們的身分。',
      tip: '不催、不爭。沒有核對就不談任何內容。',
      choices: [
        { id: 'agree', label: '願意核對', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'later', label: '改天再說', to: 'callback' },
        { id: 'end', label: '仍不願意，結束', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'more', label: '其他情形', to: 'listen-first' },
      ],
    },
    {
      id: 'somebody', stage: 'identify', guarded: false,
      say: setting.somebodyElse,
      tip: '不說業務、金額、時間，也不請對方轉達內容。',
      choices: [
        { id: 'done', label: '好的', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'why', label: '問是什麼事', to: 'somebody-why' },
        { id: 'comes', label: '本人來接了', to: 'verify-one', gate: 'CLAIMED' },
        { id: 'died', label: '說本人過世了', to: 'death' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
      ],
    },
    {
      id: 'somebody-why', stage: 'identify', guarded: false,
      say: '這件事只能跟本人說，不方便向您說明，請您見諒。謝謝。',
      tip: '再追問也一樣回答，不暗示。',
      choices: [
        { id: 'done', label: '好的', to: null, disposition: 'THIRD_PARTY_MSG' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'upset', label: '開口罵人', to: 'upset-one' },
      ],
    },
    {
      id: 'wrong-number', stage: 'close', guarded: false,
      say: '抱歉打擾您了。我會登記，不再撥這個門號。',
      choices: [
        { id: 'end', label: '結束', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
      ],
    },
    {
      id: 'death', stage: 'close', guarded: false,
      say: '聽到這個消息非常遺憾，請您節哀。我們會停止撥打，打擾了。',
      tip: '不問任何款項。證明文件等家屬方便時，由專人聯絡。',
      choices: [
        { id: 'end', label: '結束', to: null, disposition: 'DEATH_REPORTED' },
      ],
    },
    {
      id: 'listen-first', stage: 'open', guarded: false,
      say: '您請說，我在聽。',
      tip: '讓對方說完。身分沒有核對，只聽不談。',
      choices: [
        { id: 'back', label: '說完了，繼續', to: 'who' },
        { id: 'vulnerable', label: '重病、情緒崩潰、提到輕生', to: 'vulnerable' },
        { id: 'misuse', label: '說身分被人冒用', to: 'misuse-first' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
        { id: 'upset', label: '開口罵人', to: 'upset-one' },
      ],
    },
    {
      id: 'misuse-first', stage: 'close', guarded: false,
      say: '謝謝您告訴我。我會登記，請專人查明後跟您聯絡。',
      tip: '身分沒有核對：不透露任何內容，只登記。',
      choices: [
        { id: 'end', label: '結束', to: null, disposition: 'IDENTITY_MISUSE' },
      ],
    },
    {
      id: 'upset-one', stage: 'open', guarded: false,
      say: '我聽得出您很生氣。我們慢慢說，好嗎？',
      tip: '放慢、放輕。第一步。',
      choices: [
        { id: 'calm', label: '平靜下來', to: 'who' },
        { id: 'again', label: '還在罵', to: 'upset-two' },
        { id: 'stop', label: '要求不要再打', to: 'stop' },
      ],
    },
    {
      id: 'upset-two', stage: 'open', guarded: false,
      say: '我尊重您，也請您尊重我。您現在方便談嗎？',
      tip: '第二步。自己的情緒留在外面。',
      choices: [
        { id: 'calm', label: '平靜下來', to: 'who' },
        { id: 'again', label: '還在罵', to: 'abuse-end' },
      ],
    },
  ]
}
