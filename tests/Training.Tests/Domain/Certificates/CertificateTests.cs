using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Tests.Domain.Certificates;

public sealed class CertificateTests
{
    private static readonly DateOnly Today = new(2026, 8, 3);

    [Theory]
    [InlineData("2026-08-02", CertificateStatus.NotYetValid)]
    [InlineData("2026-08-03", CertificateStatus.Valid)]
    [InlineData("2028-08-02", CertificateStatus.Valid)]
    [InlineData("2028-08-03", CertificateStatus.Expired)]
    public void Is_valid_from_its_first_day_to_its_last(string day, object status) =>
        Assert.Equal((CertificateStatus)status, Issue(months: 24).StatusOn(DateOnly.Parse(day)));

    [Fact]
    public void Renewing_adds_a_period_and_leaves_the_old_one_as_it_was()
    {
        var first = Issue(months: 24);
        var second = first.Renew(24, Today.AddMonths(23));

        Assert.Equal((first.Id, new DateOnly(2028, 8, 3), new DateOnly(2030, 8, 2)), (second.RenewsId!.Value, second.ValidFrom, second.ValidTo!.Value));
        Assert.Equal(new DateOnly(2028, 8, 2), first.ValidTo);
        Assert.NotEqual(first.Code, second.Code);
        Assert.Equal((first.Name, first.ProgrammeTitle, first.CompletedOn), (second.Name, second.ProgrammeTitle, second.CompletedOn));
    }

    [Fact]
    public void Renewed_too_late_it_is_valid_from_today_and_the_gap_stays()
    {
        var late = Today.AddYears(3);
        Assert.Equal(late, Issue(months: 24).Renew(24, late).ValidFrom);
    }

    [Fact]
    public void Revoked_once_it_is_neither_revoked_again_nor_renewed()
    {
        var certificate = Issue(months: 24);
        certificate.Revoke("Erehdys", Today);
        Assert.Equal(CertificateStatus.Revoked, certificate.StatusOn(Today));
        Assert.Equal(CertificateStatus.NotYetValid, certificate.StatusOn(Today.AddDays(-1)));
        Assert.Equal("certificate_already_revoked", Assert.Throws<RuleViolation>(() => certificate.Revoke("Taas", Today)).Code);
        Assert.Equal("certificate_revoked", Assert.Throws<RuleViolation>(() => certificate.Renew(24, Today)).Code);
    }

    [Fact]
    public void What_is_valid_for_good_is_not_renewed() =>
        Assert.Equal("certificate_does_not_end", Assert.Throws<RuleViolation>(() => Issue(months: null).Renew(null, Today)).Code);

    private static Certificate Issue(int? months) => Certificate.Issue(
        Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(),
        new CertificateContent("Kaisa Mallila", "Systeeminen peruskoulutus", "syty", Today, 2880, [], [ActingRole.Coordinator]), months, Today);
}
