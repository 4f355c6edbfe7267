using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Retention;

public sealed class ListLegalHoldsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_them_oldest_first_also_in_the_export()
    {
        var path = $"/children/{await api.ChildAsync()}/legal-holds";
        var first = (await api.CreateAsync(api.Lead, path, RetentionApi.Reason())).Id();
        using (await api.PostAsync(api.Lead, $"{path}/{first}/lift", RetentionApi.Reason()))
        {
            var second = (await api.CreateAsync(api.Lead, path, RetentionApi.Reason())).Id();
            Assert.Equal([first, second], (await api.ReadAsync(api.Lead, path)).Items().Select(Answers.Id));
        }

        var export = await api.ReadAsync(api.Lead, path.Replace("legal-holds", "export", StringComparison.Ordinal));
        Assert.Equal(2, export.GetProperty("content").GetProperty("legalHolds").GetArrayLength());
    }
}
