using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class RedactedTests
{
    [Fact]
    public void Leaves_out_what_is_marked_as_personal_and_shows_the_rest()
    {
        var id = Guid.CreateVersion7();
        var line = Redacted.Of(new Request(id, "Iiris", new DateOnly(2013, 3, 15), 2, true, LegalSex.Female, null) { Note = "salaista" });

        Assert.Equal(
            $"Request {{ Id = {id}, Name = ***, Born = ***, Count = 2, Urgent = true, Sex = Female, Days = null, Note = *** }}",
            line.ToString());
    }

    [Fact]
    public void Shows_only_the_kind_of_nested_objects_and_the_length_of_lists()
    {
        var line = Redacted.Of(new { Inner = new { Name = "Iiris" }, Names = new[] { "Iiris", "Eemil" } }).ToString();

        Assert.DoesNotContain("Iiris", line, StringComparison.Ordinal);
        Assert.Contains("Names = 2 items", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_null() => Assert.Equal("null", Redacted.Of(null).ToString());

    private sealed record Request(
        Guid Id, [Personal] string Name, [property: Personal] DateOnly Born, int Count, bool Urgent, LegalSex Sex, int? Days)
    {
        [Personal]
        public string? Note { get; init; }
    }
}
