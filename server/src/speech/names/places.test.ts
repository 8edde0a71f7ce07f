import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearPlaces, placesIn } from './places.ts';

/** `⟦…⟧` marks the names of places. */
function check(marked: string): void {
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const shown = placesIn(text, clearPlaces(text)).reduceRight(
      (left, { start, end }) => `${left.slice(0, start)}⟦${left.slice(start, end)}⟧${left.slice(end)}`,
      text,
    );
    assert.equal(shown, marked);
  });
}

check('在⟦清河县⟧的⟦柳林村⟧，今天⟦清河县⟧变了样。');
check('⟦江南省⟧⟦临江市⟧⟦清河县⟧⟦柳河镇⟧');
check('⟦石家庄市⟧和⟦和平区⟧');
check('⟦长阳土家族自治县⟧，在⟦城步苗族自治县⟧，修通村组公路');
check('⟦清河县⟧县长，⟦临江市⟧市长，⟦柳林村⟧村支书，市县乡三级');
check('在⟦向阳社区⟧，向⟦清河县⟧学习');
check('在支援⟦定边县⟧抗旱仪式上，帮扶困难村，慰问社区');
check('在⟦幸福里社区⟧的院子里，走进这里社区工作者就来了');
check('向⟦东风街道⟧学习，到⟦盐城市⟧委报到，与⟦厦门市⟧签约');

for (const silent of [
  '全县上下，我市各镇，本村，该区，三个县，兄弟县',
  '开发区、工业园区、景区、社区、山区、革命老区',
  '超市、城市、股市、上市，大城市的市场和市民',
  '家乡、下乡、城乡、乡亲、乡村、农村、进村入户',
  '代表县委、按照市委要求，推动乡镇工作，县级领导',
  '区域、村庄、镇定、乡愁、旗帜、省内外',
  '面向优秀村支书招聘，帮后进村、空壳村、移民村，学样板镇',
]) {
  check(silent);
}
