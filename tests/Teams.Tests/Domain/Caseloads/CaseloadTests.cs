using SystemicPlatform.Teams.Domain.Caseloads;

namespace SystemicPlatform.Teams.Tests.Domain.Caseloads;

public sealed class CaseloadTests
{
    private static readonly DateOnly Day = Build.Opened;

    [Fact]
    [Trait("covers", "L-01")]
    public void Crosses_the_limit_once_each_way()
    {
        var caseload = new Caseload(Guid.NewGuid());
        CaseloadChange[] told = [.. new[] { 30, 31, 32, 31, 30, 29, 31 }.Select((children, index) => caseload.Count(children, 30, Day.AddDays(index)))];
        Assert.Equal(
            [CaseloadChange.None, CaseloadChange.Exceeded, CaseloadChange.None, CaseloadChange.None, CaseloadChange.Restored, CaseloadChange.None, CaseloadChange.Exceeded],
            told);
        Assert.Equal((31, Day.AddDays(6)), (caseload.Children, caseload.ExceededOn!.Value));
    }

    [Fact]
    [Trait("covers", "L-01")]
    public void A_limit_that_is_lifted_or_lowered_counts_too()
    {
        var caseload = new Caseload(Guid.NewGuid());
        Assert.Equal(CaseloadChange.None, caseload.Count(31, 35, Day));
        Assert.Equal(CaseloadChange.Exceeded, caseload.Count(31, 30, Day.AddDays(1)));
        Assert.Equal(CaseloadChange.Restored, caseload.Count(31, null, Day.AddDays(2)));
    }
}
