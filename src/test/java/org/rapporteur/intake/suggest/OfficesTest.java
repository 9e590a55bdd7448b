package org.rapporteur.intake.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {
    private final Offices offices = new Offices();

    @ParameterizedTest
    @ValueSource(strings = {
        "Foreign Ministry spokesperson", "Chinese Foreign Ministry spokesperson", "Secretary of State",
        "U.S. Secretary of State", "Deputy Secretary of State", "White House", "the White House Press Secretary",
        "Senior administration official", "Senior U.S. officials", "China’s Foreign Ministry", "Commerce Department",
        "Ministry of Foreign Affairs of the People’s Republic of China", "Embassy of Japan", "Kremlin spokesman",
        "Biden administration", "State Department spokesperson", "National Security Council", "President",
        "Spokesperson, Ministry of Commerce", "外交部发言人", "中国外交部发言人", "国务卿", "美国国务卿", "白宫", "高级官员",
        "商务部", "国务院台湾事务办公室", "外交部發言人",
    })
    void anOfficeNamesNobody(String speaker) {
        assertTrue(offices.isOffice(speaker));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mao Ning", "Foreign Ministry spokesperson Mao Ning", "Secretary of State Antony J. Blinken", "Blinken",
        "President Biden", "Secretary Blinken", "Wang Yi, Minister of Foreign Affairs", "Lai Ching-te 賴清德",
        "Jake Sullivan", "Theresa May", "Jordan Smith", "Blinken, Secretary of State", "Li Hui (special envoy)",
        "Martin Luther King Jr.", "毛宁", "外交部发言人毛宁", "国务卿布林肯", "习主席", "美国总统国家安全事务助理沙利文", "王毅外长",
        "Kurt Campbell", "Prime Minister Kishida", "Dr. Müller",
    })
    void aNameIsSomebody(String speaker) {
        assertFalse(offices.isOffice(speaker));
    }
}
